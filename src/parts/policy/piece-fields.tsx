import { useId, useState } from 'react';
import { readPieces } from '../../atlas/policy/pieces.ts';
import { readSum } from '../../atlas/policy/policy-amount.ts';
import type { WorkedPieces } from '../../atlas/policy/worked-pieces.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './policy.module.css';

/** How many there are of what a clause pays for one by one, and, where it limits what a firm gets in all, what it got before. */
export function PieceFields({
  worked,
  onPieces,
  onEarlier,
}: {
  worked: WorkedPieces;
  /** What is counted, in the words of the clause, and how many there are; `undefined` for what is not told. */
  onPieces: (words: string, number: number | undefined) => void;
  /** In 万元. */
  onEarlier: (wan: number | undefined) => void;
}) {
  const translate = useTranslate();
  return (
    <>
      {worked.lines.map(({ number, words }) => (
        <NumberField
          key={words}
          label={translate('policy.pieces.field', { words })}
          number={number}
          read={readPieces}
          wrong={translate('policy.pieces.wrong')}
          onNumber={(next) => onPieces(words, next)}
        />
      ))}
      {worked.limit === undefined ? null : (
        <NumberField
          label={translate('policy.earlier')}
          number={worked.limit.earlierWan}
          read={readSum}
          wrong={translate('policy.notASum')}
          onNumber={onEarlier}
        />
      )}
    </>
  );
}

/** A field for a number; what cannot be read stands there, is told as such, and is not taken. */
function NumberField({
  label,
  number,
  read,
  wrong,
  onNumber,
}: {
  label: string;
  number: number | undefined;
  read: (text: string) => number | undefined;
  wrong: string;
  onNumber: (number: number | undefined) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  // What is typed stands as long as it says what is taken.
  const isCurrent = typed !== undefined && read(typed) === number;
  const text = isCurrent ? typed : number === undefined ? '' : String(number);
  const isWrong = text !== '' && read(text) === undefined;
  return (
    <p className={`${styles['field']} off-paper`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onNumber(read(value));
        }}
      />
      {isWrong ? (
        <span id={`${id}-wrong`} className="related-note">
          {wrong}
        </span>
      ) : null}
    </p>
  );
}
