import { useTranslate } from '../../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../../state/surface-hooks.ts';
import { SHEETS_SLICE } from '../sheets-slice.ts';
import type { Paper } from '../sheets-state.ts';
import { PAPERS } from './paper-layout.ts';

const isPaper = (text: string): text is Paper => text in PAPERS;
const OFFERED = Object.keys(PAPERS).filter(isPaper);

/** What paper sheets are printed on. */
export function PaperPicker() {
  const translate = useTranslate();
  const { paper } = useSlice(SHEETS_SLICE);
  const store = useSliceStore(SHEETS_SLICE);
  return (
    <label>
      {translate('sheets.paper')}{' '}
      <select
        value={paper}
        onChange={({ target: { value } }) => {
          if (isPaper(value)) store.setState({ paper: value });
        }}
      >
        {OFFERED.map((offered) => (
          <option key={offered} value={offered}>
            {translate(`sheets.paper.${offered}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
