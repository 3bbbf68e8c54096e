/**
 * Owns the names that columns have, folded, and what they mean: in English, German, French, Spanish, Italian, Dutch and
 * Chinese, and the commonest in Portuguese, Swedish, Danish, Polish, Czech, Russian, Ukrainian, Lithuanian, Latvian, Estonian,
 * Greek and Turkish.
 */
import { foldText } from '../../../model/search/foldText';
import { saysRelationKind } from '../../saysRelationKind';
import type { ColumnField } from '../tableMapping';
import { withoutEra } from './eraColumns';
import { tenureEnd } from './tenureNames';

const NAMES: Readonly<Partial<Record<ColumnField, string>>> = {
  id: 'id|001|slug|identifier|key|uid|uuid|event id|entity id|node id|person id|nr|no|number|nummer|num|numero|kennung|identifiant|identificador|identificativo|signatur',
  title:
    'title|245$a|name|headline|event|event name|event title|entity|node|subject|heading|display name|full name|fullname|name full|name long|long name|titel|bezeichnung|ereignis|uberschrift|veranstaltung|titre|nom|intitule|evenement|titulo|nombre|evento|acontecimiento|suceso|titolo|nome|denominazione|avvenimento|naam|gebeurtenis|事件|出来事|できごと|标题|標題|名称|名稱|名字|nazwa|tytul|imie i nazwisko|nazwisko|wydarzenie|nazev|jmeno|udalost|название|имя|фио|событие|заголовок|назва|подія|namn|navn|handelse|haendelse|titulo do evento|pavadinimas|vardas|ivykis|vardas pavarde|nosaukums|vards|notikums|nimi|nimetus|pealkiri|sundmus|τιτλος|ονομα|γεγονος|συμβαν|ονοματεπωνυμο|baslik|baslık|ad soyad|adi|adı|isim|olay',
  short:
    'short|short title|short name|abbreviation|acronym|kurztitel|kurzname|abkurzung|titre court|sigle|sigla|abbreviazione|afkorting',
  aliases:
    'aliases|alias|alternative names|other names|also known as|aka|synonyms|altlabel|andere namen|autres noms|otros nombres|altri nomi',
  date: 'date|260$c|264$c|when|launched|launch date|date of launch|datum|zeitpunkt|zeit|datierung|quand|fecha|cuando|data|quando|wanneer|existence|lifespan|dates|edtf|event date|date ce|ce date|date ad|local date|date local|date utc|tag der veranstaltung|time span|timespan|zeitraum|periode|period|validity|at|日期|时间|時間|дата|dato|kiedy|когда|datums|kuupaev|aeg|ημερομηνια|χρονολογια|tarih|tarihi',
  start:
    'born in|geboren in|ne en|nee en|nacido en|nato nel|born date|date born|appointed|date appointed|date of appointment|appointment date|elected|date elected|date of election|election date|enter|entered|entry|entry date|date of entry|join|joined|date joined|joining date|accession|accession date|admitted|admission date|opened|start|start date|startdate|init date|initial date|starting date|begin|begin date|beginning|from date|date from|begins|began|started|start time|starttime|start year|year start|year started|born|birth|birth date|birthdate|dob|d o b|d of birth|birth day|birth year|birthyear|date of birth|year of birth|founded|inception|established|independence|independence date|date of independence|year of independence|valid from|since|beginn|anfang|startdatum|anfangsdatum|geboren|geboren am|geb|geb am|date naiss|date naissance|geburtsdatum|geburtstag|geburt|gegrundet|debut|date de debut|date debut|naissance|date de naissance|ne le|nee le|ne e le|inicio|fecha de inicio|fecha inicio|comienzo|nacimiento|fecha de nacimiento|nacido|nacio|fecha nacimiento|inizio|data inizio|data di inizio|nascita|data di nascita|nato|nato il|nata il|begindatum|geboortedatum|geboorte|startjahr|beginn jahr|geburtsjahr|annee de naissance|ano de nacimiento|anno di nascita|geboortejaar|main date|took office|taking office|take office|office taken|office start|assumed office|entered office|term start|term began|term begin|start of term|reign start|reign began|reign from|amtsantritt|amtsbeginn|dienstantritt|regierungsantritt|regierungsbeginn|beginn der amtszeit|prise de fonction|entree en fonction|debut du mandat|debut de mandat|debut du regne|toma de posesion|fecha de toma de posesion|inicio del mandato|inicio mandato|inizio mandato|inizio del mandato|aantreden|开始时间|開始時間|开始日期|開始日期|data urodzenia|urodzony|rok urodzenia|poczatek|data rozpoczecia|datum narozeni|narozen|zacatek|дата рождения|год рождения|родился|рождение|начало|дата начала|дата народження|початок|data de nascimento|ano de nascimento|nascimento|data de inicio|fodd|fodelsedatum|fodelsear|fodt|fodselsdato|fodselsar|startdato|pradzia|pradzios data|gimimo data|gime|gimimas|sakums|sakuma datums|dzimsanas datums|dzimis|dzimusi|algus|alguskuupaev|sunniaeg|sundinud|αρχη|εναρξη|ημερομηνια εναρξης|ημερομηνια γεννησης|γεννηση|γεννηθηκε|baslangic|baslangıc|baslangic tarihi|baslangıc tarihi|dogum tarihi|dogum|dogum yili|dogum yılı',
  end: 'deceased|date deceased|deceased date|year deceased|deceased year|died in|gestorben in|mort en|morte en|decede en|fallecido en|morto nel|bis|hasta|jusqu a|ate|fino a|fino al|tot|died date|date died|date ceased|exit|exit date|exit year|date of exit|leave|leaving|left|date left|leaving date|withdrew|withdrawn|withdrawal|withdrawal date|dissolution|abolished|disbanded|ceased|end|stop|stop date|stopped|end date|enddate|finish|finish date|finishing date|ending date|finished|ends|ended|date to|to date|until|end time|endtime|end year|year end|year ended|died|death|death date|deathdate|dod|d o d|death day|death year|deathyear|date of death|year of death|dissolved|valid to|valid until|ende|enddatum|gestorben|gestorben am|gest|gest am|date deces|verstorben|todesdatum|todestag|tod|aufgelost|fin|date de fin|date fin|mort|deces|date de deces|decede|decede le|mort le|left office|leave office|leaves office|leaving office|office left|office end|vacated office|left post|term end|term ended|end of term|reign end|reign ended|reign until|amtsende|dienstende|regierungsende|ende der amtszeit|fin de fonction|fin du mandat|fin de mandat|fin du regne|fin del mandato|fin mandato|fine mandato|fine del mandato|aftreden|final|fecha de fin|fecha fin|muerte|fecha de muerte|murio|fallecido|fallecio|fallecimiento|fecha de fallecimiento|defuncion|fecha de defuncion|fine|data fine|data di fine|morte|data di morte|morto|morto il|data morte|einde|einddatum|overlijdensdatum|overleden|overlijden|gestorven|endjahr|sterbedatum|sterbejahr|todesjahr|date de mort|annee de mort|annee de deces|ano de muerte|ano de fallecimiento|anno di morte|sterfdatum|sterfjaar|结束时间|結束時間|结束日期|結束日期|data smierci|zmarl|zmarla|rok smierci|koniec|data zakonczenia|datum umrti|zemrel|konec|дата смерти|год смерти|умер|смерть|конец|дата окончания|дата смерті|кінець|data de morte|ano de morte|falecimento|fim|data de fim|dod|dodsdatum|dodsar|slut|slutdatum|slutdato|dodsdato|pabaiga|pabaigos data|mirties data|mire|mirtis|beigas|beigu datums|miris|mirusi|mirsanas datums|naves datums|lopp|loppkuupaev|surmaaeg|surnud|τελος|ληξη|ημερομηνια ληξης|ημερομηνια θανατου|θανατος|πεθανε|bitis|bitis tarihi|olum tarihi|olum|olum yili|olum yılı',
  year: 'year|year ce|year ad|jahr|annee|an|ano|anio|anno|jaar|yr|年|年份|년|연도|rok|год|рік|metai|gads|aasta|ετος|χρονος|yil|yıl',
  month: '月|月份|월|month|monat|mois|mes|mese|maand|miesiac|mesic|месяц|місяць|manad|maned|menuo|menesis|kuu|μηνας|ay',
  day: '日|일|day|tag|jour|dia|giorno|dag|dzien|день|diena|paev|ημερα',
  kind: 'kind|type|class|event type|entity type|node type|art|typ|gattung|genre|tipo|clase|classe|soort|@type|rodzaj|druh|тип|вид|tipas|rusis|veids|tuup|liik|τυπος|ειδος|turu',
  themes:
    'theme|themes|tag|tags|topic|topics|category|categories|keyword|keywords|subjects|thema|themen|kategorie|kategorien|schlagwort|schlagworte|schlagworter|stichwort|stichworter|theme(s)|mots-cles|mot-cle|mots cles|categorie|sujet|sujets|tema|temas|categoria|categorias|etiquetas|palabras clave|temi|categorie tematiche|parole chiave|themas|trefwoorden|onderwerp',
  track: 'track|lane|group|row|swimlane|series|spur|gruppe|groupe|grupo|gruppo|groep',
  summary:
    'summary|description|short description|kurzbeschreibung|description courte|breve descripcion|descripcion breve|breve descrizione|descrizione breve|korte omschrijving|korte beschrijving|breve descricao|descricao breve|desc|text|notes|note|abstract|comment|comments|details|body|content|beschreibung|zusammenfassung|bemerkung|bemerkungen|anmerkung|inhalt|kommentar|resume|texte|descriptif|commentaire|descripcion|resumen|texto|descrizione|riassunto|testo|beschrijving|omschrijving|samenvatting|tekst|简述|簡述|描述|说明|說明|内容|內容|备注|備註|opis|popis|описание|опис|текст|descricao|beskrivning|beskrivelse|uwagi|примечание|примечания|комментарий|комментарии|коментар|aprasymas|apraksts|kirjeldus|περιγραφη|σημειωσεις|aciklama|acıklama|notlar',
  place:
    'place|location|venue|city|where|ort|stadt|veranstaltungsort|lieu|ville|endroit|lugar|ciudad|luogo|citta|plaats|locatie|stad|地点|地點|miejsce|miejscowosc|miasto|misto|mesto|место|город|місце|місто|cidade|plats|sted|vieta|miestas|pilseta|koht|linn|τοπος|τοποθεσια|πολη|yer|yeri|sehir|konum',
  url: 'url|link|uri|wikipedia|wikipedia url|wikipedia link|wikipedia page|wiki|wiki url|wiki link|website|web|web site|homepage|href|webseite|lien|site web|enlace|sitio web|collegamento|sito|koppeling',
  source:
    'source|sources|reference|references|citation|citations|quelle|quellen|beleg|nachweis|reference bibliographique|fuente|fuentes|fonte|fonti|bron|bronnen|bibliography|zrodlo|zrodla|zdroj|источник|источники|джерело|kalla|kilde|saltinis|saltiniai|avots|avoti|allikas|allikad|πηγη|πηγες|kaynak|kaynaklar',
  entities:
    'people|persons|participants|participant|actors|actor|attendees|organisations|organizations|entities|parties|members|authors|author|creator|creators|countries|states|who|involved|signatories|companies|institutions|personen|person|beteiligte|teilnehmer|akteure|organisationen|lander|mitglieder|autor|autoren|personnes|personne|acteurs|pays|organisateurs|membres|auteur|auteurs|personas|participantes|actores|organizaciones|paises|miembros|autores|persone|partecipanti|attori|organizzazioni|paesi|membri|autori|deelnemers|betrokkenen|landen|leden|人物|asmuo|asmenys|dalyviai|persona|dalibnieki|isik|isikud|osalejad|προσωπο|προσωπα|συμμετεχοντες|kisi|kisiler|katilimcilar|katılımcılar|cities|towns|villages|municipalities|stadte|gemeinden|villes|communes|ciudades|municipios|cidades|comuni|steden|gemeenten|trade unions|organisations syndicales|syndicats|gewerkschaften|sindicatos|sindacati|vakbonden',
  from: 'from|source|source id|from id|id source|source node|origine id|id origine|von|quelle|de|origin|subject|sender|absender|desde|da|van|bron|node1|node 1|entity 1|person 1|origine|expediteur|mittente|from person|from name|sender name|nadawca|отправитель|відправник|avsandare|afsender|giver|donor|lender|remetente',
  to: 'to|target|target id|to id|id target|target node|cible id|id cible|nach|zu|ziel|an|vers|a|destination|object|recipient|receiver|empfanger|hacia|naar|doel|node2|node 2|entity 2|person 2|cible|destinataire|destino|objetivo|destinazione|bestemming|destinatario|to person|to name|recipient name|odbiorca|адресат|получатель|mottagare|modtager|borrower',
  label:
    'label|relation|relationship|relation label|relationship label|relation name|relationship name|type|predicate|predicate label|predicate name|predicate id|kind|beziehung|art|typ|verbindung|relation(s)|lien|tipo|relacion|relazione|relatie|connection|edge|edge label|tie|bond|kin type|kintype|kinship|interaction|interaction type|kante|verwandtschaft|parente|parentesco|parentela|verwantschap',
  role: 'role|rolle|rol|ruolo|function|funktion|fonction',
  internal:
    'internal|confidential|private|intern|vertraulich|interne|confidentiel|interno|confidencial|riservato|vertrouwelijk',
  latitude: 'latitude|lat|breitengrad|breite|latitud|latitudine|breedtegraad',
  longitude: 'longitude|lon|lng|long|langengrad|lange|longitud|longitudine|lengtegraad',
};

const byName = new Map<string, ColumnField[]>();
for (const [field, names] of Object.entries(NAMES)) {
  for (const name of names.split('|')) byName.set(name, [...(byName.get(name) ?? []), field as ColumnField]);
}

/** Names of several words, written as one: “tookoffice”. */
const byJoinedName = new Map(
  [...byName].flatMap(([name, fields]) => (/[a-z] [a-z]/.test(name) ? [[name.replaceAll(' ', ''), fields]] : [])),
);

/** A column's name as it is compared: folded, without “(EDTF)”, signs and doubled spaces; `startDate` is two words. */
export const comparable = (name: string): string =>
  foldText(name.replace(UNSEEN, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[_.:#*?-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of no width, and hyphens that show at the end of a line alone. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** What a column of this name can be, by the name alone. */
export const fieldsOfName = (name: string): readonly ColumnField[] => (saysUnit(name) ? [] : fieldsNamed(name));

const fieldsNamed = (name: string): readonly ColumnField[] =>
  byName.get(comparable(name)) ??
  byName.get(comparable(name.replace(LANGUAGE, ''))) ??
  byName.get(comparable(withoutEra(name))) ??
  byJoinedName.get(comparable(name)) ??
  (CEASED.test(comparable(name))
    ? ['end']
    : (fieldsOfBoth(name) ??
      (saysRelationKind(comparable(name)) ? ['label'] : tenureFields(tenureEnd(comparable(name))))));

/** What both words of a name such as “Founded/Opened” mean; null where one of them means something else, or nothing. */
function fieldsOfBoth(name: string): readonly ColumnField[] | null {
  const [one = '', other = '', ...more] = name.split('/').map(comparable);
  if (one === '' || other === '' || more.length > 0) return null;
  const shared = (byName.get(one) ?? []).filter((field) => byName.get(other)?.includes(field));
  return shared.length > 0 ? shared : null;
}

const tenureFields = (end: 'start' | 'end' | null): readonly ColumnField[] => (end === null ? [] : [end]);

/** “Date ceased to be a Member”. */
const CEASED = /^date (?:when )?(?:ceased|left|resigned|retired|ended|dissolved|abolished) /;

/** The language of what a column holds, after its name: title_es, name@de. */
const LANGUAGE = /[_@.:-](?:ca|cs|da|de|el|en|es|fi|fr|hu|it|ja|ko|la|nl|pl|pt|ru|sv|tr|zh)$/i;

/** Whether a column is called after the address of a source: “sourceUrl”, “link_quelle”. */
export function saysSourceAddress(name: string): boolean {
  const words = comparable(name).split(' ');
  const ends = words.length < 2 ? [] : [words.slice(0, -1), words.slice(1)];
  const isAddress = [words.at(-1), words[0]].map((word) => byName.get(word ?? '')?.includes('url') === true);
  return ends.some((rest, i) => isAddress[i] && byName.get(rest.join(' '))?.includes('source') === true);
}

/** Whether the name says that what its cells hold is EDTF. */
export const saysEdtf = (name: string): boolean => /\bedtf\b/i.test(name);

/** Whether a column is called after a year: a number of two digits in it is one. */
export const saysYear = (name: string): boolean =>
  /(?:^| )(?:year|yr|annee|ano|anio|anno)(?: |$)|jahr(?: |$)|jaar(?: |$)/.test(comparable(name));

/** Whether a column is called after how long a person or a body is there, such as after a birth. */
export const saysLife = (name: string): boolean => LIFE.test(foldText(name));

const LIFE =
  /^(?:born|dob(?![a-z])|dod(?![a-z])|deceased(?![a-z])|d\.o\.[bd]\.|(?:date|year)[ _-]?of[ _-]?(?:birth|death)|birth|died|death|founded|independence|dissolved|geboren|gestorben|verstorben|ge(?:b|st)(?:\.|$| am)|naissance|date[ _](?:naiss|deces)|nee? le|decede|mort le|existence|lifespan|nacimiento|nacido|nacio|murio|fallecid|nascita|nat[oa] il|mort[oa] il|geburt|todes|sterbe|geboorte|sterf|overle|overlijden|gestorven|(?:date|annee) de (?:naissance|deces|mort)|(?:fecha|ano) de (?:nacimiento|muerte|fallecimiento|defuncion)|(?:data|anno) di (?:nascita|morte)|(?:data|rok) (?:urodzenia|smierci)|urodzon|zmarl|(?:data|ano) de (?:nascimento|morte)|nascimento|falecimento|fodelse|fodsel|fodt|dodsd|(?:дата|год) (?:рождения|смерти)|родил|умер|datum (?:narozeni|umrti)|gim(?:imo|e)|mir(?:ties|e|is|usi)|dzim|sunni|sundinud|surma|surnud|γενν|θανατ|πεθανε|(?:ημερομηνια|ετος) (?:γεννησης|θανατου)|dogum|olum)/;

/** Whether a column is called “… name” or “… title”. */
export const isCalledName = (name: string): boolean =>
  !/^(?:other|others|former|alternative|alternate|previous|old|autres?|anciens?|andere|fruhere|ehemalige|otros?|altri|altro) /.test(
    comparable(name),
  ) &&
  /(?:^|[^a-z])(?:name|title|label|titel|titre|titulo|titolo|nom|nombre)$|^(?:projekt|project|objekt|event|veranstaltungs|vereins|firmen|orts|werk|produkt|gebaude|schiffs|titel)(?:name|bezeichnung)$|^(?:name|title|titel|titre|titulo|titolo|nom|nombre|nome) (?:of|des?|der|du|del|della|van) /.test(
    comparable(name),
  );

/** Whether a column is called after a date, which is not what its rows are called: “Exact Date”, “Date if known”. */
export const isCalledDate = (name: string): boolean =>
  /(?:^| )(?:dates?|dated|(?:\p{L}{4,})?datum|datierung|(?:\p{L}{4,})?termine?|fechas?)(?: |$)/u.test(comparable(name));

/** Whether a column is called “… id”: what it holds tells rows apart, and is not what they are called. */
export const isCalledId = (name: string): boolean => / (?:id|uid|key|slug)$|(?:^| )ref$/.test(comparable(name));

/** Whether a column is called a number and nothing more, which can be one of anything. */
export const saysNumber = (name: string): boolean => /^(?:nr|no|num|number|nummer|numero)$/.test(comparable(name));

/** Whether a column is called after numbers that are no years, whatever they look like: “Zip”, “Price”, “player_id”. */
export const saysNoYear = (name: string): boolean =>
  saysUnit(name) ||
  ((NUMBERS.test(comparable(name)) || NUMBERED.test(comparable(name)) || isCalledId(name)) &&
    !saysYear(name) &&
    !isCalledDate(name));

/** Whether a column is called after an end of a link and after nothing else: numbers in it are ids, and no years. */
export const saysLinkEnd = (name: string): boolean => /^(?:sources?|targets?)$/.test(comparable(name));

/** Whether a column names a unit in which something is measured: “Period (minutes)”. */
export const saysUnit = (name: string): boolean => UNIT.test(name) && !saysYearOf(name) && !PLURAL_DATES.test(name);

/** “Meeting date(s)” are no seconds. */
const PLURAL_DATES = /(?:^|[^a-z])date\(s\)$/i;

/** “Start (year)” is when, and “Duration (year)” how long. */
const saysYearOf = (name: string): boolean => {
  const [, of] = /^(.*\S)\s*[([]years?[)\]]$/i.exec(name) ?? [];
  return of !== undefined && (byName.get(comparable(of)) ?? []).some((field) => /^(?:date|start|end)$/.test(field));
};

const UNIT =
  /[([] ?(?:in )?(?:s|secs?|seconds|mins?|minutes|hrs?|hours|days|months|years?|yrs?|weeks|[kcm]?m²?|metres|meters|ft|feet|mi|miles|k?g|kgs|lbs?|tonn?e?s?|[km]?w|watts|deg|degrees|°[cf]?|%|per ?cent|usd|eur|gbp|[$€£])\.? ?[)\]]/i;

const NUMBERS =
  /(?:^| )(?:zip|zipcode|postcode|plz|postleitzahl|postal|cap|phone|telephone|tel|telefon|fax|price|prix|preis|precio|prezzo|prijs|amount|population|salary|cost|costs|rating|elo|score|points)(?: |$)/;

/** At the end of a name: what things are numbered by, and what is counted or measured of them. */
const NUMBERED =
  /(?:^| )(?:no|nr|num|number|nummer|numero|nro|code|codigo|codice|ref|lot|los|route|sheet|page|folio|column|plate|serial|inventory|inv|catalogue|catalog|opus|bwv|ring|deaths|fatalities|casualties|killed|wounded|injured|victims|cases|tote|verletzte|opfer|morts|blesses|muertos|heridos|morti|vittime|visitors|besucher|visiteurs|visitantes|attendance|capacity|estimate|hammer|runs|goals|elevation|altitude|height|depth|length|width|girth|weight|hohe|tiefe|lange|breite|gewicht|hauteur|longueur|altura|altitud|longitud|inhabitants|einwohner|habitants|habitantes|abitanti|copies|pages|seiten|hectares|tons|tonnage)$/;

/** Whether a column is called after what its rows are cited from, and nothing else: “source” alone can be an end of a link. */
export const saysSources = (name: string): boolean =>
  comparable(name) !== 'source' && fieldsOfName(name).includes('source');

/** What columns about one end of a relation have in common: “source” of “source_id” and “source_type”. */
export const endStem = (name: string): string => comparable(name).replace(/ (?:id|name|label|node)$/, '');
