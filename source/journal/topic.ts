import {inAnyScript} from '../any-script.ts';
import {inOneLine} from '../line-ends.ts';
import {type Ask, type Entry, type Favour, firstLine, type Need} from './entry.ts';
import {fold} from './names.ts';

const latin = inAnyScript(/^[\p{Script=Latin}\p{M}'’-]{2,}$/u);
const firstWord = inAnyScript(/^(\p{L}+)(?:\s+(?:with|from|to))?(?=\s|$|[:;,.–—-])/iu);
const word = inAnyScript(/^[\p{L}\p{N}]/u);

/** Somebody as one calls them: the first word of a name in letters with spaces, and else the whole: `Ada`, `佐藤 美咲`. */
export const firstName = (name: string): string => {
	const [first = name] = name.split(' ');
	return latin.test(first) ? first : name;
};

/**
 * What an entry tells beside its kind and its people: `coffee with Ada Lovelace: the role` and `called Ada: the role`
 * are `the role`. May be empty.
 */
export const topicOf = (entry: Entry): string => {
	const text = firstLine(entry).trim();
	if (entry.kind !== 'meeting') return text;
	const start = firstWord.exec(text);
	if (!start) return text;
	const after = text.slice(start[0].length);
	const rest = withoutNames(after, entry.people);
	// A word alone, without somebody after it, is dropped only where it says how one met.
	if (rest === after && (fold(start[1] ?? '') !== entry.how || word.test(after.trimStart()))) return text;
	const topic = rest.replace(/^[\s:;,/–—-]+/, '').trim();
	return topic.replace(/^[.!…]+(?:\s+|$)/, '');
};

/** The same of its whole text, on one line: where the first line tells no more, those below it. May be empty. */
export const wholeTopicOf = (entry: Entry): string =>
	inOneLine(`${topicOf(entry)}${entry.text.slice(firstLine(entry).length)}`.trim(), ' / ');

const asking = /^(?:i\s+)?(?:(?:want|wanted|need|have|ought|should|must|wanna)\s+(?:to\s+)?)?ask(?:ed)?\s+/i;

/** What is asked, beside whom: `want to ask Tom for a reference` is `for a reference`. */
export const askedWhat = (text: string, people: readonly string[]): string => {
	const start = asking.exec(text);
	const after = start ? text.slice(start[0].length) : text;
	const rest = start ? withoutNames(after, people) : after;
	return rest === after ? text : rest.trim() || text;
};

const owing = /^(?:i\s+)?(?:(?:still|also|now)\s+)?(owe|promised)\s+/i;
const thing = /^\s*(?:to|an?|the|my|our|some|his|her|their)\s/i;

/** What is owed, beside whom: `I owe Dave a beer` and `promised Dave a beer` are `a beer`, and so is `Dave owes me a beer`. */
export const owedWhat = (text: string, people: readonly string[]): string => {
	const start = owing.exec(text);
	if (start) {
		const after = text.slice(start[0].length);
		const rest = withoutNames(after, people);
		// Promised Dave I'd call: without its beginning it tells nothing.
		if (rest === after || (start[1]?.toLowerCase() === 'promised' && !thing.test(rest))) return text;
		return rest.trim() || text;
	}
	if (!/\bowes?\s/i.test(text)) return text;
	const rest = withoutNames(text, people);
	const theirs = rest === text ? null : /^\s+(?:still\s+)?owes?\s+(?:me|us)\s+(?=\S)/i.exec(rest);
	return theirs ? rest.slice(theirs[0].length) : text;
};

const needer =
	/^\s*(?:(?:and|but)\s+)?(?:(?:s?he|they|who|er|sie|il|elle)\b)?(?:['’](?:s|re|d)|\s*(?:is|are|would)\b)?\s*/i;
const still = /^(?:(?:still|also|now|really|currently|badly|urgently|noch|gerade|aussi)\s+)*/i;
const needing =
	/^(?:needs?|wants?|(?:looking|searching)\s+for|in\s+need\s+of|on\s+the\s+lookout\s+for|braucht|sucht|cherche)\s+(?=\S)/i;
const using = /^could\s+(?:really\s+)?(?:use|do\s+with)\s+(?=\S)/i;

/** What is needed, beside who needs it: `she's looking for a lawyer` and `Ada needs a lawyer` are `a lawyer`. */
export const neededWhat = (text: string, people: readonly string[]): string => {
	const said = withoutNames(text, people).replace(needer, '').replace(still, '');
	const what = said.replace(needing, '').replace(using, '');
	return what === said ? text : what.trim() || text;
};

/** What is open, beside whom it is with. `text`: its own, or what of it is shown. */
export const openWhat = (entry: Favour | Need | Ask, text = firstLine(entry)): string => {
	if (entry.kind === 'need') return neededWhat(text, entry.people);
	if (entry.kind === 'ask') return askedWhat(text, entry.people);
	return entry.state === 'promised' ? owedWhat(text, entry.people) : text;
};

/** The text without the names that it begins with, one after another. */
const withoutNames = (text: string, people: readonly string[]): string => {
	const names = people.flatMap(name => [name, firstName(name)]);
	for (let rest = text; ; ) {
		const bare = rest.replace(/^(?:\s*,\s*|\s+)?(?:and\s+|&\s+)?/i, '');
		const name = names.find(one => fold(bare.slice(0, one.length)) === fold(one) && !word.test(bare.slice(one.length)));
		if (name === undefined) return rest;
		rest = bare.slice(name.length);
	}
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
