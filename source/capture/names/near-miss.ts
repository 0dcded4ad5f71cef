import {compareText} from '../../journal/entry.ts';
import {lettersApart} from '../../journal/letters-apart.ts';
import {type NameIndex, spaced} from './known.ts';

/**
 * The full names that a new name is a letter or two away from, nearest first, at most two. A short name allows one
 * letter, one of six letters or more allows two; a swap of neighbours counts as one. Only of people who may be shown.
 */
export const nearMisses = (name: string, {names}: NameIndex, isShown: (name: string) => boolean): readonly string[] => {
	const written = spaced(name);
	if (written.length < 3 || written.length > 80) return [];
	const found = new Map<string, number>();
	for (const known of names) {
		const other = known.folded;
		const allowed = Math.min(written.length, other.length) < 6 ? 1 : 2;
		if (other.length < 3 || Math.abs(other.length - written.length) > allowed) continue;
		const distance = lettersApart(written, other, allowed);
		if (distance > allowed) continue;
		for (const person of known.people)
			if (isShown(person)) found.set(person, Math.min(distance, found.get(person) ?? 9));
	}
	return [...found]
		.sort(([a, near], [b, nearer]) => near - nearer || compareText(a, b))
		.slice(0, 2)
		.map(([person]) => person);
};
