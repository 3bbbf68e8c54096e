/** Owns what the command line says of itself. */

export const USAGE = `npm run entente -- check   FILE…
npm run entente -- convert --to=FORMAT [--out=FILE] FILE…
npm run entente -- bundle  [--out=FILE] FILE…

check    says what a file was read as, what is in it and what is wrong with it.
         --json          the same as JSON (with npm run --silent, nothing else is printed)
convert  writes it in another format; what that cannot hold is said.
         --to=FORMAT     csv (a zip of tables), xlsx, gexf, graphml, jsonld, ics, timelinejs or entente
         --out=FILE      the file; without it, what is written goes to the standard output
bundle   writes the app with this history in one file, which opens from disk with no network.
         --out=FILE      the file; without it, it is named after the history, with “-offline.html”
         --marking=TEXT  stands on every page
         Records marked internal and the speaker’s notes are left out, and it is said what was.
         --with=LIST     takes along what is left out else: internal, notes
         --without=LIST  leaves out more: external (what rests on other pages)
         --template=FILE the app without data, where it is not dist/entente-template.html
--force  overwrites a file that is there; no file is overwritten without it.

FILE is of any format that Entente opens, which is found by its content; “-” is the standard input. Several tables
(events, entities, relations) make one history.

Tables are recognised. Options after a FILE say how that table is meant instead, and “check” prints them:
  events.csv --order=day-first --century=1900-1999
  events.csv --role=events --title=Name --date=Datum --entities=Teilnehmer --split=';'
  --delimiter --encoding --order --century --below-zero=bce|iso --cells=written --role change what is recognised; once a
  column is named, those alone hold. With --cells=written nothing is put right in the cells before they are read.
  --mapping=NAME:"OPTIONS" does the same for the table NAME, in an archive too.
  With convert, the first --to that names a format is the format; another one names a column.

Exit code 0: sound, also where something was repaired or assumed, which is told. 1: records or parts of them were left
out. 2: nothing was read or written: wrong options, a file of no known format, or something must be said first.
What checks of the history find (undated, unsourced, contradictory …) is told and does not change the exit code.
`;
