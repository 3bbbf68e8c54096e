/** Owns whether the name of a column or an attribute says of what kind a relation is: a word for relations beside one for kinds, however these are joined. */
import { foldText } from '../model/search/foldText';

const RELATION =
  '(?:rel|relations?|relationships?|edges?|links?|ties?|connections?|bonds?|beziehungs?|verbindungs?|kanten?|liens?|arete|relacion|relaciones|vinculos?|enlaces?|aristas?|relazion[ei]|legam[ei]|relacao|relatie|verbinding|relacji|vztahu)';
const KIND =
  '(?:types?|kinds?|class|category|art|typ|klasse|kategorie|tipos?|clase|classe|categoria|categorie|genre|soort|rodzaj|druh)';
const OF = '(?:ofthe|of|dela|del|della|di|de|da|der|van)?';
const SAID = new RegExp(`^(?:${RELATION}${KIND}{1,2}|${KIND}${OF}${RELATION})$`);

/** “reltype_class”, “tipo_relacion”, “Art der Beziehung”; not a word for either alone. */
export const saysRelationKind = (name: string): boolean => SAID.test(foldText(name).replace(/[\s_\-.:]+/g, ''));
