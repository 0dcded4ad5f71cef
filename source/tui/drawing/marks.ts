import {width} from '../../columns.ts';
import {parseQuery} from '../../journal/query/parse.ts';
import {makePlan, type Plan} from '../../search/plan.ts';
import {type Field, type Match, spansOf} from '../../search/spans.ts';
import {newVocabulary} from '../../search/vocabulary.ts';
import {readableIn} from '../filter/finding.ts';
import {soughtIn} from '../filter/sought.ts';
import type {State} from '../state.ts';
import {type Line, type Span, said, span} from './line.ts';
import type {Tone} from './theme.ts';

/** Finds in a text what the filter looks for. */
export type Marker = (text: string, field: Field) => readonly Match[];

let last: {readonly key: readonly unknown[]; readonly mark: Marker | undefined} | undefined;

/** What marks the matches of the filter of the screen on top; the same function as long as it means the same. Undefined without a filter. */
export const markerOf = (state: State): Marker | undefined => {
	const filter = state.screens[0].filter.trim();
	if (filter === '') return undefined;
	const plan = soughtIn(state) === '' ? undefined : state.found?.findings?.plan;
	const key = [filter, plan, state.journal.people, state.now.day];
	if (!last?.key.every((one, at) => one === key[at])) {
		const used = plan ?? planOf(filter, state);
		last = {key, mark: used && ((text, field) => spansOf(used, text, field, state.journal.people))};
	}
	return last.mark;
};

const planOf = (filter: string, {journal, now}: State): Plan | undefined => {
	const query = readableIn(filter, parseQuery(filter, now), now);
	return query && makePlan(query, journal.people, newVocabulary());
};

/** The same for the text of an entry in so many columns: where the first match would be cut off, the text begins shortly before it. */
export const markedWithin = (text: string, tone: Tone, columns: number, mark: Marker | undefined): Line => {
	const [first] = mark?.(text, 'text') ?? [];
	if (!first || width(text.slice(0, first.end)) < columns) return marked(text, tone, 'text', mark);
	const lead = Math.max(0, Math.min(first.start, Math.floor((columns - (first.end - first.start)) / 2)));
	const from = text.indexOf(' ', first.start - lead);
	return [span('…', 'quiet'), ...marked(text.slice(from >= 0 && from < first.start ? from + 1 : first.start), tone, 'text', mark)];
};

/** A person's words with the matches in them set off. */
export const marked = (text: string, tone: Tone, field: Field, mark: Marker | undefined): Line => {
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
