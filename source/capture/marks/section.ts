import type {Day} from '../../journal/day.ts';
import type {How} from '../../journal/entry.ts';
import type {Span} from '../captured.ts';
import type {NoMoment} from '../dates/moment.ts';
import type {Mention} from '../names/read-name.ts';
import type {Marker} from './markers.ts';
import type {Piece} from './pieces.ts';

/** A part of the line that becomes one entry: the meeting or note (no marker), or a favour or need. */
export type Section = {
	readonly marker?: Marker;
	readonly pieces: Piece[];
	readonly place: Piece[];
	/** The @ of the place. */
	sign?: Piece;
	readonly mentions: Mention[];
	readonly tags: string[];
	due?: {readonly day: Day | NoMoment; readonly start: number; readonly end: number};
	for?: string;
	how?: How;
};

/** The line taken apart: its sections (the first without a marker), spans, hints; `needsDates` where a due date could not be read yet. */
export type Parted = {readonly sections: readonly [Section, ...Section[]]; readonly spans: Span[]; readonly hints: readonly string[]; readonly needsDates: boolean};

/** The span of the place; an @ with nothing behind it stays text. */
export const finishPlace = ({sign, place, pieces}: Section, spans: Span[]): void => {
	const last = place.at(-1);
	if (sign && last) spans.push({start: sign.start, end: last.end, role: 'place'});
	else if (sign) pieces.splice(pieces.findLastIndex(piece => piece.start < sign.start) + 1, 0, sign);
};
