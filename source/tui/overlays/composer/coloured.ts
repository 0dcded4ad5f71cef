import type {ReadSpan} from '../../../capture/words/read-span.ts';
import {type Line, type Span, span} from '../../drawing/line.ts';
import type {Tone} from '../../drawing/theme.ts';
import type {TextRow} from './text-rows.ts';

/**
 * How each piece of the line looks: who is bold, when and where are dim, as in every list. The words beneath say the
 * same.
 */
const tones: Readonly<Record<ReadSpan['role'], Tone>> = {
	when: 'quiet',
	person: 'who',
	'new-person': 'done',
	place: 'quiet',
	tag: 'tag',
	how: 'meeting',
	marker: 'accent',
	due: 'youOwe',
	fault: 'failed',
};

/** A row of the text in the colours of what it was read as. Pieces are in order and do not overlap. */
export const coloured = ({start, end, shown}: TextRow, pieces: readonly ReadSpan[]): Line => {
	const spans: Span[] = [];
	let at = start;
	const put = (to: number, tone: Tone): void => {
		if (to > at) spans.push(span(shown.slice(at - start, to - start), tone));
		at = Math.max(at, to);
	};
	for (const piece of pieces) {
		if (piece.end <= start) continue;
		if (piece.start >= end) break;
		put(Math.min(end, Math.max(start, piece.start)), 'plain');
		put(Math.min(end, piece.end), tones[piece.role]);
	}
	put(end, 'plain');
	return spans;
};
