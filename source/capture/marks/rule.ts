import type {Now} from '../../journal/day.ts';
import type {How} from '../../journal/how.ts';
import type {DateReader} from '../dates/moment.ts';
import type {Mention, Source} from '../names/read-name.ts';
import type {Due} from './due.ts';
import type {Hint, LineSection} from './line-section.ts';
import type {Marker} from './markers.ts';

/**
 * A rule of the line reader: what it reads at a place of the line, and where reading goes on. Undefined where it does
 * not apply; with `next` at the same place it only adds what it puts, and the rules after it are asked too.
 */
export type LineRule = (line: Source, at: number, context: LineSoFar) => RuleStep | undefined;

export type RuleStep = {readonly next: number; readonly puts: readonly Put[]};

/** What has been read before a place, as far as a rule may care. */
export type LineSoFar = {
	readonly now: Now;
	/** The library for dates, once it is loaded. */
	readonly dates: DateReader | undefined;
	/** Where the chunk at the place ends. A chunk is what lies between white space. */
	readonly chunkEnd: number;
	/** The number of the first word that starts at the place or after it. */
	readonly word: number;
	/** The section that is being read. */
	readonly section: LineSection;
	/** Whether this is the place of the section, after its ` @ `. */
	readonly isPlace: boolean;
	/** Whether this is the body, after the first ` -- ` or line end. */
	readonly isBody: boolean;
	/** Whether the head, what comes before any marker, has anything in it. */
	readonly hasHead: boolean;
};

/** What a rule adds to the section, with places in the line where it has any. */
export type Put =
	| {readonly put: 'text'; readonly start: number; readonly end: number}
	/** `isWhole`: the tag is a chunk of its own. */
	| {readonly put: 'tag'; readonly tag: string; readonly start: number; readonly end: number; readonly isWhole: boolean}
	/** Somebody who is named in the text. */
	| {readonly put: 'person'; readonly mention: Mention}
	/** Somebody who was there and is not named in the text. */
	| {readonly put: 'guest'; readonly mention: Mention}
	/** Somebody whom the text is about. */
	| {readonly put: 'about'; readonly mention: Mention}
	| {readonly put: 'how'; readonly how: How; readonly start: number; readonly end: number}
	/** The sign that the place of the section follows. */
	| {readonly put: 'place'; readonly start: number; readonly end: number}
	| {readonly put: 'place-end'}
	/** A new section begins. */
	| {readonly put: 'marker'; readonly marker: Marker}
	| {readonly put: 'due' | 'on' | 'asked'; readonly start: number; readonly due: Due}
	| {readonly put: 'guess'; readonly guess: number; readonly start: number; readonly end: number}
	| {readonly put: 'for'; readonly id: string; readonly start: number; readonly end: number}
	/** What follows belongs to the meeting, or to the marker where there is no meeting. */
	| {readonly put: 'body'; readonly isLineEnd: boolean}
	| {readonly put: 'hint'; readonly hint: Hint};

/** A piece that stays text. */
export const plainText = (start: number, end: number): Put => ({put: 'text', start, end});

/** A sentence for the person who typed the line, for nothing where one of `unless` is found in it after all. */
export const hint = (says: string, unless: readonly string[] = []): Put => ({put: 'hint', hint: {says, unless}});
