import {width} from '../../columns.ts';
import type {Stretch, TextRole} from '../../search/spans.ts';
import {type Line, type Span, said, span} from './line.ts';
import type {Tone} from './theme.ts';

/** Finds in a text what the filter looks for. */
export type Highlighter = (text: string, field: TextRole) => readonly Stretch[];

/** A person's words with the matches in them set off. */
export const marked = (text: string, tone: Tone, field: TextRole, mark: Highlighter | undefined): Line => {
	const matches = mark?.(text, field) ?? [];
	if (matches.length === 0) return [said(text, tone)];
	const spans: Span[] = [];
	let at = 0;
	for (const {start, end} of matches) {
		if (start > at) spans.push(said(text.slice(at, start), tone));
		spans.push(said(text.slice(start, end), 'match'));
		at = end;
	}
	return at < text.length ? [...spans, said(text.slice(at), tone)] : spans;
};

/**
 * The same for the text of an entry in so many columns: where the first match would be cut off, the text begins shortly
 * before it.
 */
export const markedWithin = (text: string, tone: Tone, columns: number, mark: Highlighter | undefined): Line => {
	const [first] = mark?.(text, 'text') ?? [];
	if (!first || width(text.slice(0, first.end)) < columns) return marked(text, tone, 'text', mark);
	const lead = Math.max(0, Math.min(first.start, Math.floor((columns - (first.end - first.start)) / 2)));
	const from = text.indexOf(' ', first.start - lead);
	let start = from >= 0 && from < first.start ? from + 1 : first.start;
	// Where the text ends soon, more of what is before it is seen.
	for (let word = start; word > 0 && width(text.slice(word)) < columns; ) {
		start = word;
		word = Math.min(word - 1, text.lastIndexOf(' ', word - 2) + 1);
	}
	return [span('…', 'quiet'), ...marked(text.slice(start), tone, 'text', mark)];
};
