import type { ComponentProps } from 'react';

/**
 * A button that keeps its place and the focus while there is nothing for it to do: a browser takes the focus from a button
 * that is `disabled`, as the one that steps to the end is by its own press, and leaves it nowhere.
 */
export function SteadyButton({
  disabled = false,
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'type' | 'aria-disabled'>) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={disabled ? true : undefined}
      onClick={disabled ? undefined : onClick}
    />
  );
}
