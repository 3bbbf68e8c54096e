/** Owns which dates are those by which something must be handed in, and no time of what the rows tell of, where another column has it. */
import { comparable } from '../columns/columnNames';

/** “submission_deadline”, “Date due”, “Anmeldeschluss”. */
export const saysDeadline = (column: string): boolean => DEADLINE.test(comparable(column));

const DEADLINE =
  /(?:^| )(?:due|deadline|submissions?|cfp|rsvp|(?:einsende|anmelde|melde|bewerbungs)schluss|(?:abgabe|einreichungs|anmelde|bewerbungs)?frist|echeance|(?:date |fecha |data )?limite|plazo|vencimiento|scadenza|prazo|termin zgloszen)(?: |$)/;
