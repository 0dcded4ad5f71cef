import {type Entry, firstLine} from '../entry.ts';
import {fold} from '../names.ts';

/** Somebody as one calls them: the first word of a name in letters with spaces, and else the whole: `Ada`, `佐藤 美咲`. */
export const firstName = (name: string): string => {
	const [first = name] = name.split(' ');
	return /^[\p{Script=Latin}\p{M}'’-]{2,}$/u.test(first) ? first : name;
};

/** What an entry tells beside its kind and its people: `coffee with Ada Lovelace: the role` is `the role`. May be empty. */
export const topicOf = (entry: Entry): string => {
	const text = firstLine(entry).trim();
	if (entry.kind !== 'meeting') return text;
	const how = /^(\p{L}+)\s*(?:(?:with|from|to)\s+)?/iu.exec(text);
	let rest = how && fold(how[1] ?? '') === entry.how ? text.slice(how[0].length) : text;
	if (rest === text) return text;
	const names = entry.people.flatMap(name => [name, firstName(name)]);
	for (let more = true; more; ) {
		const bare = rest.replace(/^(?:\s*,\s*|\s+)?(?:and\s+|&\s+)?/i, '');
		const name = names.find(one => fold(bare.slice(0, one.length)) === fold(one) && !/^\p{L}/u.test(bare.slice(one.length)));
		more = name !== undefined;
		if (name) rest = bare.slice(name.length);
	}
	return rest.replace(/^[\s:;,/–—-]+/, '').trim();
};

/** A text cut after so many letters, with an ellipsis. */
export const cutText = (text: string, most: number): string => {
	const letters = Array.from(text.slice(0, 2 * most + 2));
	return letters.length <= most
		? text
		: `${letters
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
};
