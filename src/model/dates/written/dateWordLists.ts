/**
 * Owns the words of written dates, folded (lower case, no accents): in English, German, French, Spanish, Italian and Dutch,
 * and the months in Portuguese, Swedish, Danish, Norwegian, Polish, Czech, Russian and Ukrainian too.
 */

const numbered = (lists: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((word) => [word, first + i] as const)));

/** Month names and abbreviations; 1 is January. */
export const MONTHS = numbered(
  [
    'january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro styczen stycznia leden ledna январь января янв січень січня',
    'february feb februar feber fevrier fevr fev febrero febbraio februari fevereiro luty lutego unor unora февраль февраля фев февр лютии лютого',
    'march mar marz maerz mrz mars marzo maart mrt marco marts marzec marca brezen brezna март марта мар березень березня',
    'april apr avril avr abril abr aprile kwiecien kwietnia duben dubna апрель апреля апр квітень квітня',
    'may mai mayo maggio mag mei maio maj maja kveten kvetna маи мая травень травня',
    'june jun juni juin junio giugno giu junho czerwiec czerwca cerven cervna июнь июня июн червень червня',
    'july jul juli juillet juil julio luglio lug julho lipiec lipca cervenec cervence июль июля июл липень липня',
    'august aug aout agosto ago augustus augusti sierpien sierpnia srpen srpna август августа авг серпень серпня',
    'september sept sep septembre septiembre setiembre settembre set setembro wrzesien wrzesnia zari сентябрь сентября сен сент вересень вересня',
    'october oct oktober okt octobre octubre ottobre ott outubro pazdziernik pazdziernika rijen rijna октябрь октября окт жовтень жовтня',
    'november nov novembre noviembre novembro listopad listopada listopadu ноябрь ноября ноя нояб листопад листопада',
    'december dec dezember dez decembre diciembre dic dicembre dezembro desember grudzien grudnia prosinec prosince декабрь декабря дек грудень грудня',
  ],
  1,
);

/** Seasons as EDTF counts them from 21, with no hemisphere. */
export const SEASONS = numbered(
  [
    'spring fruhling fruehling fruhjahr fruehjahr printemps primavera lente voorjaar',
    'summer sommer ete verano estate zomer',
    'autumn fall herbst automne otono autunno herfst najaar',
    'winter hiver invierno inverno',
  ],
  21,
);

/** Ordinals that name centuries; 1 is the first. */
export const ORDINALS = numbered(
  [
    'first erstes ersten premier',
    'second zweites zweiten deuxieme',
    'third drittes dritten troisieme',
    'fourth viertes vierten quatrieme',
    'fifth funftes funften cinquieme',
    'sixth sechstes sechsten sixieme',
    'seventh siebtes siebten septieme',
    'eighth achtes achten huitieme',
    'ninth neuntes neunten neuvieme',
    'tenth zehntes zehnten dixieme',
    'eleventh elftes elften onzieme',
    'twelfth zwolftes zwolften douzieme',
    'thirteenth dreizehntes dreizehnten treizieme',
    'fourteenth vierzehntes vierzehnten quatorzieme',
    'fifteenth funfzehntes funfzehnten quinzieme',
    'sixteenth sechzehntes sechzehnten seizieme',
    'seventeenth siebzehntes siebzehnten dix-septieme',
    'eighteenth achtzehntes achtzehnten dix-huitieme',
    'nineteenth neunzehntes neunzehnten dix-neuvieme',
    'twentieth zwanzigstes zwanzigsten vingtieme',
    'twenty-first einundzwanzigstes einundzwanzigsten',
  ],
  1,
);

/** Words that say nothing of when: articles, prepositions, weekdays. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'of the de del della delle di le la les el il der den dem die das des im in en van am on year years jahr jahre jahren ' +
    'annee annees annees anno anni ano anos jaar jaren du l d decade rok roku r год года году г рік року р ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miercoles jueves viernes sabado domingo ' +
    'lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
  ).split(' '),
);

/** “About”, before the date or beside it; the one-letter form only before. */
export const APPROXIMATELY =
  /^c\.?(?=\s*\d|\s+\w)|[~≈±]|(?<![\p{L}\d])(?:ca|circa|cca|approx|approximately|about|around|roughly|etwa|gegen|ungefahr|vers|env|environ|hacia|aprox|alrededor|aproximadamente|intorno|verso|omstreeks|rond|ongeveer|um|ок|около|приблизительно|ok|okolo|cirka|omkring|omtrent)(?![\p{L}])\.?(?:\s+(?:al|il|a)(?=\s))?/gu;

/** “Perhaps”. */
export const UNCERTAINLY =
  /\(\s*\?\s*\)|\?|(?<!\p{L})(?:probably|possibly|perhaps|maybe|presumably|vermutlich|wohl|wahrscheinlich|vielleicht|peut-etre|probablement|quizas|probablemente|forse|probabilmente|misschien|vermoedelijk|waarschijnlijk)(?!\p{L})/gu;

/** “Early”, “in the middle of”, “late”: EDTF has no place for it, so it becomes a note. */
export const PART_OF =
  /(?<!\p{L})(?:early|mid|middle|late|beginning|end|anfang|beginn|mitte|ende|fruhes|spates|spaten|fruhen|debut|milieu|fin|principios|mediados|finales|inizio|meta|fine|begin|midden|eind|first half|second half|erste halfte|zweite halfte)(?!\p{L})-?/gu;

/** Before our era. */
export const BCE =
  /(?<!\p{L})(?:b\.?\s?c\.?\s?e\.?|b\.?\s?c\.?|v\.?\s?(?:chr\.?|u\.?\s?z\.?)|vor christus|av\.?\s?j\.?-?\s?c\.?|avant j\.?-?\s?c\.?|avant jesus-christ|a\.?\s?d?e?\.?\s?c\.?|a\.?\s?de\s?c\.?|antes de cristo|avanti cristo|voor christus)(?!\p{L})/u;

/** Of our era. */
export const CE =
  /(?<!\p{L})(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?(?:chr\.?|u\.?\s?z\.?)|nach christus|ap\.?\s?j\.?-?\s?c\.?|apres j\.?-?\s?c\.?|apres jesus-christ|d\.?\s?c\.?|despues de cristo|dopo cristo|na christus)(?!\p{L})/u;

/** An end that goes on. */
export const PRESENT =
  /^(?:(?:the |to )?present(?: day)?|today|now|ongoing|date|heute|gegenwart|jetzt|aujourd['’]hui|(?:a )?nos jours|present|hoy|(?:la )?actualidad|presente|oggi|heden|nu|vandaag|(?:still )?in office|incumbent|current(?:ly)?|actuel(?:lement)?|actual(?:mente)?|aktuell|laufend|amtierend|im amt|en (?:poste|fonctions?|exercice|cours)|en el cargo|en curso|in carica|in corso|sittande|nuvarande|siddende|sittende|nykyinen|obecnie|urzedujacy|soucasnost|em exercicio|atualidade|в должности|настоящее время|по настоящее время|至今|现在|現在|\.\.\.?|…)$/;
