/** Owns the types of schema.org: which are events, which are entities, and which are about a page or stand in a field. */
import { jsonText, listOf } from '../text/jsonText';
import type { JsonObject } from '../text/jsonValue';

/** Events whose names do not say so. */
const OTHER_EVENTS = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries', 'UserInteraction']);
/** What a page says of itself. */
const PAGE_TYPES =
  /^(WebSite|WebPage|\w+Page|BreadcrumbList|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|SearchAction|ReadAction|ImageObject)$/;
/** Values that say something of the object that has them, and are nothing by themselves. */
const VALUE_TYPES =
  /^(PostalAddress|GeoCoordinates|GeoShape|Quantit\w+|MonetaryAmount|PropertyValue|\w*Offer|\w*Rating|\w*Review|ImageObject|VideoObject|AudioObject|MediaObject|DataDownload|VirtualLocation|ContactPoint|\w*Specification|\w*Action|Schedule|Audience|\w+Audience|Language|EntryPoint)$/;

/** The types of a node, without prefix or address: `["schema:MusicEvent"]` is `["MusicEvent"]`. */
export const typesOf = (node: JsonObject): readonly string[] =>
  listOf(node['@type'])
    .map((type) => jsonText(type).replace(/^.*[/#:]/, ''))
    .filter((type) => type !== '');

/** Whether a node has whole addresses of schema.org for the names of its properties, as expanded JSON-LD has. */
export const isExpanded = (node: JsonObject): boolean =>
  Object.keys(node).some((name) => /^https?:\/\/schema\.org\/\w/.test(name));

/** Whether a node has a type, and each is one of another vocabulary. */
export const isForeign = (node: JsonObject): boolean => {
  const types = listOf(node['@type']).map((type) => jsonText(type));
  return (
    types.length > 0 && types.every((type) => /^\w+:/.test(type) && !/^(?:https?:\/\/schema\.org\/|schema:)/.test(type))
  );
};

export const isEventType = (type: string): boolean => /Event$/.test(type) || OTHER_EVENTS.has(type);
export const isPageType = (type: string): boolean => PAGE_TYPES.test(type);
export const isValueType = (type: string): boolean => VALUE_TYPES.test(type);

/** `MusicEvent` as “Music event”, `worksFor` as “works for”. */
export function typeWords(type: string): string {
  const words = type.replace(
    /([a-z\d])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words;
}
