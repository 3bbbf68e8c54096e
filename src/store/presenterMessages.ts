/** Owns what the presenting window and the speaker's tell each other, and the check of it: written once, as schemas. */
import * as z from 'zod/mini';
import { briefingSchema } from '../model/dataset/schema';
import { BLANKS } from './createAppStore';

const talkScene = z.strictObject({
  title: z.string(),
  /** The date that the scene speaks of, in words. */
  when: z.string(),
  caption: z.string(),
  notes: z.string(),
  /** Where it is written, a line each. */
  sources: z.array(z.string()),
  /** What the views show, in words. */
  shows: z.string(),
});

const talk = z.strictObject({ title: z.string(), scenes: z.array(talkScene) });

/** A scene, from 0, and when it was gone to, in milliseconds of the clock: of two places the later one counts. */
const place = z.strictObject({ scene: z.number().check(z.int(), z.nonnegative()), at: z.number() });

const blank = z.enum(BLANKS);
const standing = z.strictObject({ ...place.shape, isRunning: z.boolean(), blank: z.nullable(blank) });

const from = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ app: z.literal('entente'), session: z.string(), type: z.literal(type), ...shape });

export const presenterMessageSchema = z.discriminatedUnion('type', [
  /** From the presenting window: all that is told, at its start and after each change. */
  from('talk', { talk, standing }),
  from('standing', { standing }),
  from('gone', {}),
  /** From the speaker's: once a second, and at its start without knowing the talk. */
  from('ask', { place: z.nullable(place), knowsTalk: z.boolean() }),
  from('go', { place }),
  /** The key of a blank screen: it is blank from then on, or no longer, as it stood in the presenting window. */
  from('blank', { blank }),
]);

export type TalkScene = z.infer<typeof talkScene>;
export type Talk = z.infer<typeof talk>;
export type Place = z.infer<typeof place>;
export type Standing = z.infer<typeof standing>;
type Sent = z.infer<typeof presenterMessageSchema>;
type Content<M> = M extends Sent ? Omit<M, 'app' | 'session'> : never;
/** A message without its address. */
export type PresenterMessage = Content<Sent>;

/** What is kept of a presentation over a reload of its window. */
export const keptPresentationSchema = z.strictObject({
  session: z.string(),
  dataset: z.string(),
  place,
  briefing: briefingSchema,
});
/** The same of the speaker's window. */
export const keptTalkSchema = z.strictObject({ talk, standing });
