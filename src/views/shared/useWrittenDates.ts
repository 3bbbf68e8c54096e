/** Owns the reading of dates in words for the fields that are on screen at first: it is loaded when one of them is entered. */
import { useState } from 'react';
import { type Result, success } from '../../model/result';

interface WrittenDates {
  /** Gets the reading ready; until it is, EDTF alone is understood. */
  readonly prepare: () => void;
  /** What is written as EDTF: "3 November 2011" as "2011-11-03"; fails where there is no date, or two readings. */
  readonly edtfOf: (text: string) => Result<string>;
}

export function useWrittenDates(): WrittenDates {
  const [reading, setReading] = useState<typeof import('./readWritten') | null>(null);
  return {
    prepare() {
      if (reading === null) import('./readWritten').then(setReading, reportError);
    },
    edtfOf(text) {
      if (reading === null) return success(text);
      const read = reading.readWritten(text, 'occurrence');
      return read.ok ? success(read.value.edtf) : read;
    },
  };
}
