/** Words that most clauses have. */
const small: ReadonlySet<string> = new Set(
	`the of to in on at for and with is an his her their my our your it me us him them or as by if are has have you so
	who does`.split(/\s+/),
);

type Group = readonly string[];
type Read = {readonly groups: readonly Group[]; readonly end: number};

/**
 * Groups of words of which each has one that is in whatever a frame matches, those that say most first. None where no
 * part of it asks for a word, so that the frame has to be tried on every clause.
 */
export const wordsNeeded = (frame: string): readonly Group[] => [...eitherOf(frame, 0).groups].sort(bySaying);

const bySaying = (a: Group, b: Group): number => smallIn(a) - smallIn(b) || a.length - b.length;

const smallIn = (group: Group): number => (group.some(word => small.has(word)) ? 1 : 0);

/** What alternatives need, up to the end of their group: all that a single one needs, and of more a word of each. */
const eitherOf = (frame: string, start: number): Read => {
	const each: (readonly Group[])[] = [];
	let at = start;
	for (;;) {
		const one = sequenceOf(frame, at);
		each.push(one.groups);
		at = one.end;
		if (frame[at] !== '|') break;
		at++;
	}
	if (each.length === 1) return {groups: each[0] ?? [], end: at};
	const best = each.map(groups => [...groups].sort(bySaying)[0]);
	return {groups: best.every(group => group !== undefined) ? [[...new Set(best.flat())]] : [], end: at};
};

/** What all that follows one another needs. */
const sequenceOf = (frame: string, start: number): Read => {
	const groups: Group[] = [];
	let at = start;
	while (at < frame.length && frame[at] !== '|' && frame[at] !== ')') {
		const rest = frame.slice(at);
		const [word] = /^[a-z][a-z'-]*/.exec(rest) ?? [];
		const [open] = /^\((?:\?:|\?<\w>|\?!|\?=)?/.exec(rest) ?? [];
		if (word) {
			const next = frame[at + word.length] ?? ' ';
			const isWhole =
				!/[a-z'@%-]/.test(frame[at - 1] ?? ' ') &&
				(/[ |)~\\]/.test(next) || frame.startsWith('(?: ', at + word.length)) &&
				word.length > 1;
			if (isWhole && !isInside(frame, at)) groups.push([word]);
			at += word.length;
		} else if (open) {
			const group = eitherOf(frame, at + open.length);
			const [before, after] = [frame[at - 1] ?? ' ', frame[group.end + 1] ?? ' '];
			const isFree = !/[?*{a-z]/.test(after) && !open.includes('!') && !/[a-z'-]/.test(before) && !isInside(frame, at);
			if (isFree) groups.push(...group.groups);
			at = group.end + 1;
		} else at += frame[at] === '\\' ? 2 : frame[at] === '[' ? rest.indexOf(']') + 1 : 1;
	}
	return {groups, end: at};
};

/** `[a-z]+ing`: the end of a word. `(?:new |old )?job` is a word of its own. */
const isInside = (frame: string, at: number): boolean => {
	const before = frame.slice(0, at);
	return /[\]+*?)}]$/.test(before) && !/ \)(?:[*+?]|\{\d+,\d*\})?\??$/.test(before);
};
