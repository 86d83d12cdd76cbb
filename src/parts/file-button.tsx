import './file-button.css';

/** Why a file that was chosen has no text: it is larger than anything of its kind, or it is gone or may not be read. */
export type FileTrouble = 'large' | 'unreadable';

interface FileButtonProps {
  /** What it says, in the page's language. */
  label: string;
  /** Endings and media types, as the attribute `accept` has them. */
  accept: string;
  /** Bytes; a larger file is not read. */
  largest: number;
  onText: (text: string) => void;
  onTrouble: (trouble: FileTrouble) => void;
}

/**
 * Reads a text file of the device; the same file can be chosen twice in a row. A screen reader that reads the page line by
 * line would tell the words of a label and then the control by the same words, so that they stand in its name alone.
 */
export function FileButton({ label, accept, largest, onText, onTrouble }: FileButtonProps) {
  const read = (file: File): void => {
    if (file.size > largest) onTrouble('large');
    else file.text().then(onText, () => onTrouble('unreadable'));
  };
  return (
    <label className="text-button file-button">
      <span aria-hidden="true">{label}</span>
      <input
        type="file"
        accept={accept}
        aria-label={label}
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) read(file);
          target.value = '';
        }}
      />
    </label>
  );
}
