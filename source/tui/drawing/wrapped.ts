import {type Line, lineWidth, type Span, spaces, span} from './line.ts';

/**
 * A line in as many as it needs to be seen whole, broken between words; those after the first, which may have fewer
 * columns, are set in.
 */
export const wrappedLine = (line: Line, columns: number, indent = 2, first = columns): readonly Line[] => {
	if (lineWidth(line) <= first || first < least) return [line];
	const lines: Line[] = [];
	let current: Span[] = [];
	let room = first;
	for (const one of line.flatMap(wordsOf)) {
		const isBlank = one.text.trim() === '';
		if (one.columns > room && current.length > 0) {
			lines.push(current);
			current = [spaces(indent)];
			room = columns - indent;
			if (isBlank) continue;
		}
		current.push(one);
		room -= one.columns;
	}
	return [...lines, current];
};

/** Columns from which breaking helps. */
const least = 12;

/** Words and the blanks between them, each with the look of its span. */
const wordsOf = (one: Span): readonly Span[] =>
	(one.text.match(/\s+|\S+/g) ?? []).map(text => ({...one, ...span(text, one.tone)}));
