import {expect} from 'vitest';
import type {Captured} from '../../source/capture/captured.ts';

/**
 * The promise of the capture line, checked on one reading. Spans are in order, within the line and apart. Every
 * character that is no white space is either in a text, place or name of a draft, or it is syntax: the date, a marker,
 * `due:`, `for:`, a tag (in the tags then), the `@`, quotes or `with:` of a name or place, a `\` at the start of a
 * word, or a `--` between spaces. A broken half of a character counts as the mark that stands for it, and is told of.
 */
export const expectNothingLost = (line: string, captured: Captured): void => {
	let last = 0;
	for (const {start, end} of captured.spans) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		last = end;
	}
	expect(last).toBeLessThanOrEqual(line.length);
	if (!captured.isUnderstood) {
		expect(captured.message).toMatch(/[.?]$/);
		expect(captured.hint).toMatch(/\w/);
		expect(captured.start).toBeGreaterThanOrEqual(0);
		expect(captured.end).toBeGreaterThanOrEqual(captured.start);
		expect(captured.end).toBeLessThanOrEqual(line.length);
		return;
	}
	expect(captured.drafts.length).toBeGreaterThan(0);
	const text = line.toWellFormed();
	if (text !== line) expect(captured.hints.join(' ')).toMatch(/broken/);
	const {drafts} = captured;
	const tags = new Set(drafts.flatMap(draft => draft.tags ?? []));
	const names = new Set(drafts.flatMap(draft => draft.people));
	let rest = '';
	let from = 0;
	for (const {start, end, role} of captured.spans) {
		rest += text.slice(from, start);
		from = end;
		const piece = text.slice(start, end);
		if (role === 'when' || role === 'marker') continue;
		if (role === 'due') {
			const id = /^for:(.*)/i.exec(piece)?.[1];
			expect(
				drafts.some(draft =>
					id === undefined ? draft.kind === 'favour' && draft.due !== undefined : draft.for === id,
				),
			).toBe(true);
		} else if (role === 'place' && !piece.startsWith('@')) {
			// The place is in its entry, its preposition and article are not.
			const place = drafts.find(
				draft => draft.place !== undefined && piece.replace(/\s+/g, ' ').endsWith(draft.place),
			)?.place;
			expect(place).toBeDefined();
			rest += place ?? piece;
		} else if (role === 'tag') expect(tags).toContain(piece.slice(1).normalize('NFC').toLowerCase());
		else if (/^(?:with|about):/i.test(piece)) expect(names.size).toBeGreaterThan(0);
		else rest += piece.replace(/^@/, '').replace(/^"(.*)"$/s, '$1');
	}
	rest += text.slice(from);
	const bare = rest
		.replace(/^(\s*)--(?=[^\S\n\r])/, '$1')
		.replace(/(^|\s)([([{"'“‘«]*)\\(?=\S)/g, '$1$2')
		.replace(/(?<=\s)--(?=\s)/g, '');
	const isInside = (role: string): boolean => captured.spans.some(span => span.role === role);
	const left = counts(bare);
	const kept = counts(
		[...drafts.flatMap(draft => [draft.text, draft.place ?? '']), ...(isInside('marker') ? [...names] : [])].join(''),
	);
	const lost = [...left].filter(([letter, times]) => times > (kept.get(letter) ?? 0));
	// Names in a marker are in the people of the draft, a first name as the full one; a quote in a name is escaped.
	const inMarkers = counts(
		captured.spans
			.filter(span => /person/.test(span.role))
			.map(span => text.slice(span.start, span.end))
			.join(''),
	);
	expect(lost.filter(([letter, times]) => times > (kept.get(letter) ?? 0) + (inMarkers.get(letter) ?? 0))).toEqual([]);
};

const counts = (text: string): ReadonlyMap<string, number> => {
	const all = new Map<string, number>();
	for (const letter of text.replace(/\s+/g, '')) all.set(letter, (all.get(letter) ?? 0) + 1);
	return all;
};
