import { qrModules, qrPath } from '../lib/qr-modules.ts';

/**
 * A text as a QR code, black on white in any theme, for cameras read no other, as wide as its place; nothing for a text that
 * no code holds.
 */
export function QrCode({
  text,
  label,
  className = 'qr-code',
}: {
  text: string;
  label: string;
  className?: string | undefined;
}) {
  const modules = qrModules(text);
  if (modules === undefined) return null;
  const size = modules.length;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" d={qrPath(modules)} />
    </svg>
  );
}
