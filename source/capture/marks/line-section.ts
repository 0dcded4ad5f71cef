import type {Day} from '../../journal/day.ts';
import type {How} from '../../journal/how.ts';
import type {NoMoment} from '../dates/moment.ts';
import type {Mention} from '../names/read-name.ts';
import type {ReadSpan} from '../words/read-span.ts';
import type {Marker} from './markers.ts';
import type {Piece} from './pieces.ts';

/** A part of the line that becomes one entry: the meeting or note (no marker), or a favour, need or ask. */
export type LineSection = {
	readonly marker?: Marker;
	readonly pieces: readonly Piece[];
	readonly place: readonly Piece[];
	/** The @ of the place. */
	readonly sign?: Piece;
	readonly mentions: readonly Mention[];
	/** Whom it is about, by `about:`. */
	readonly about: readonly Mention[];
	readonly tags: readonly string[];
	/** The day of it, where it is another than that of the line. */
	readonly on?: Day;
	readonly due?: {readonly day: Day | NoMoment; readonly start: number; readonly end: number};
	readonly for?: string;
	/** The day on which an ask was asked. */
	readonly asked?: Day;
	/** How likely a yes to an ask seems, 0 to 100. */
	readonly guess?: number;
	readonly how?: How;
};

/** A sentence for the person who typed the line; it says nothing new where one of `unless` is in an entry of it. */
export type Hint = {readonly says: string; readonly unless: readonly string[]};

/**
 * The line taken apart: its sections (the first without a marker), spans, hints; `needsDates` where a due date could
 * not be read yet.
 */
export type Parted = {
	readonly sections: readonly [LineSection, ...LineSection[]];
	readonly spans: readonly ReadSpan[];
	readonly hints: readonly Hint[];
	readonly needsDates: boolean;
};
