/** Owns how it is told that what stands behind the last comma of names is where somebody was: “Sarah Hartwell, Cedar County, Iowa”. */
import { foldText } from '../../../model/search/foldText';

/** States and countries that addresses end in, folded. */
const PLACES = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|' +
    'kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|' +
    'new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|' +
    'south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|usa|u.s.a.|united states|' +
    'united states of america|canada|ontario|quebec|mexico|brazil|argentina|chile|england|scotland|wales|ireland|great britain|uk|' +
    'united kingdom|france|germany|deutschland|prussia|preussen|austria|osterreich|switzerland|schweiz|suisse|italy|italia|spain|espana|' +
    'portugal|netherlands|holland|belgium|belgique|denmark|sweden|norway|finland|poland|russia|greece|turkey|egypt|india|china|japan|australia|new zealand|south africa'
  ).split('|'),
);
const DISTRICT = /(?:^| )(?:county|co\.|parish|township|province|shire)$/;
/** The part of the cells with a comma that must end so. */
const MOST = 0.5;

/** Whether most of the cells with a comma end in a state, a country or a county, and none begins with one: they are one name each. */
export function endInPlaces(split: readonly (readonly string[])[]): boolean {
  const many = split.filter((pieces) => pieces.length > 1);
  const ending = many.filter((pieces) => isPlace(pieces.at(-1)));
  return many.length > 0 && ending.length > many.length * MOST && !split.some(([first]) => isPlace(first));
}

const isPlace = (piece = ''): boolean => {
  const folded = foldText(piece);
  return PLACES.has(folded) || DISTRICT.test(folded);
};
