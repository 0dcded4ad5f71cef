/** Words that most clauses have. */
const small: ReadonlySet<string> = new Set(
	`the of to in on at for and with is an his her their my our your it me us him them or as by if are has have you so
	who does`.split(/\s+/),
);

type Read = {readonly signs: readonly string[] | undefined; readonly end: number};

/**
 * Words of which one is in whatever a frame matches: the fewest that any part of it asks for. None where no part
 * does, so that the frame has to be tried on every clause.
 */
export const signsOf = (frame: string): readonly string[] => eitherOf(frame, 0).signs ?? [];

/** The signs of alternatives, up to the end of their group: those of each. */
const eitherOf = (frame: string, start: number): Read => {
	const signs: string[] = [];
	let isEach = true;
	let at = start;
	for (;;) {
		const one = sequenceOf(frame, at);
		if (one.signs) signs.push(...one.signs);
		else isEach = false;
		at = one.end;
		if (frame[at] !== '|') return {signs: isEach ? [...new Set(signs)] : undefined, end: at};
		at++;
	}
};

/** The signs of what follows one another: of the part that has the fewest. */
const sequenceOf = (frame: string, start: number): Read => {
	let best: readonly string[] | undefined;
	const mayBe = (signs: readonly string[] | undefined): void => {
		if (signs && (!best || signs.length < best.length)) best = signs;
	};
	let at = start;
	while (at < frame.length && frame[at] !== '|' && frame[at] !== ')') {
		const rest = frame.slice(at);
		const [word] = /^[a-z][a-z'-]*/.exec(rest) ?? [];
		const [open] = /^\((?:\?:|\?<\w>|\?!|\?=)?/.exec(rest) ?? [];
		if (word) {
			const next = frame[at + word.length] ?? ' ';
			const isWhole =
				!/[a-z'-]/.test(frame[at - 1] ?? ' ') &&
				(/[ |)~\\]/.test(next) || frame.startsWith('(?: ', at + word.length)) &&
				word.length > 1;
			if (isWhole && !small.has(word) && !isInside(frame, at)) mayBe([word]);
			at += word.length;
		} else if (open) {
			const group = eitherOf(frame, at + open.length);
			const after = frame[group.end + 1] ?? ' ';
			const isFree = !/[?*{a-z]/.test(after) && !open.includes('!') && !/[a-z'-]/.test(frame[at - 1] ?? ' ');
			if (isFree) mayBe(group.signs);
			at = group.end + 1;
		} else at += frame[at] === '\\' ? 2 : frame[at] === '[' ? rest.indexOf(']') + 1 : 1;
	}
	return {signs: best, end: at};
};

/** `[a-z]+ing`: the end of a word. */
const isInside = (frame: string, at: number): boolean => /[\]+*?)]/.test(frame[at - 1] ?? ' ');
