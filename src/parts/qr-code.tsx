import { qrModules, qrPath } from '../lib/qr-modules.ts';

/** A text as a QR code, black on white in any theme, as wide as its place; nothing for a text that no code holds. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = qrModules(text);
  if (modules === undefined) return null;
  const size = modules.length;
  return (
    <svg
      className="qr-code"
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
