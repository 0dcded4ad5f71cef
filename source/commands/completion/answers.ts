import {cut, width} from '../../columns.ts';
import {fold} from '../../journal/names.ts';
import {printable} from '../../printable.ts';
import {restAfter} from './names-offered.ts';
import {type Quote, quotedWord, type ReadWord, replacedFrom, type Shell} from './shell-words.ts';
import type {Offered} from './wanted.ts';

/** What a script hands over: the word as it is typed, and how the shell goes on with it. */
export type Asked = {
	readonly shell: Shell;
	/** The beginning of the word that is no part of what is completed, as `--in=`. */
	readonly prefix: string;
	/** The quote that is open before the word, where the shell has taken it off already. */
	readonly quote: Quote;
	readonly columns: number;
	/** The number that bash gives to the way of completing: 37 puts in one after the other. */
	readonly type: string;
	readonly breaks: string;
	readonly raw: string;
	readonly word: ReadWord;
};

/** The answer to a script: for bash and zsh a line each after one that says whether a space follows. */
export const answerTo = (asked: Asked, offers: readonly Offered[]): string => {
	if (asked.shell === 'fish') return inFish(asked, offers);
	const space = offers.length > 0 && offers.every(({isPartial}) => isPartial) ? 'nospace' : 'space';
	const lines = asked.shell === 'bash' ? inBash(asked, offers) : inZsh(asked, offers);
	return lines.length === 0 ? '' : `${[space, ...lines].join('\n')}\n`;
};

/** What goes into the line, and what is shown of it: bash shows what it puts in. */
const inBash = ({prefix, word, raw, breaks, columns, type}: Asked, offers: readonly Offered[]): readonly string[] => {
	const start = replacedFrom(raw, breaks, word);
	const place = word.at[start];
	const kept = word.value.slice(0, place?.length ?? 0);
	const rest = offers.flatMap(({text, about}) => {
		const left = restAfter(prefix + text, kept);
		if (left === undefined) return [];
		return [{text: closedForBash(quotedWord(left, place?.open ?? '', start === 0), place?.open ?? ''), about}];
	});
	// Of several bash puts in what they have in common, which must not be less than what is typed.
	const common = fold(inCommon(rest.map(({text}) => text)));
	const isLess =
		rest.length > 1 && !common.startsWith(fold(quotedWord(word.value.slice(kept.length), place?.open ?? '')));
	if (type === '37' || rest.length < 2 || rest.every(({about}) => about === undefined))
		return [...rest.map(({text}) => text), ...(isLess && type !== '37' ? [' '] : [])];
	return [...rest.map(({text, about}) => noted(text, about ?? '', columns)), ...(isLess ? [' '] : [])];
};

/** readline ends the quote that is open, but not where the last sign is one already, whatever that one means. */
const closedForBash = (said: string, open: Quote): string =>
	open !== '' && said.endsWith(open.slice(-1)) ? said + open.slice(-1) : said;

/** A word with its note, too long for two of them to stand side by side. */
const noted = (text: string, about: string, columns: number): string => {
	const shown = cut(`${text}  ${about}`, Math.max(20, columns - 2));
	return shown + ' '.repeat(Math.max(0, Math.floor(columns / 2) + 1 - width(shown)));
};

const inCommon = (texts: readonly string[]): string => {
	const [first = '', ...others] = texts;
	let length = first.length;
	for (const text of others) {
		let at = 0;
		while (at < length && text[at] === first[at]) at++;
		length = at;
	}
	return first.slice(0, length);
};

const inZsh = ({quote, columns}: Asked, offers: readonly Offered[]): readonly string[] =>
	offers.map(({text, about}) => {
		const shown = printable(about === undefined ? text : `${text}  ${about}`);
		return `${quotedWord(text, quote)}\t${cut(shown, Math.max(20, columns - 2))}`;
	});

/**
 * For fish a word and its note, each ended by a zero. fish quotes what it puts in, and offers only what has the letters
 * typed, accents and all: it lets nobody else decide that.
 */
const inFish = (asked: Asked, offers: readonly Offered[]): string =>
	offers
		.map(one => asTyped(one, asked.word.value.slice(asked.prefix.length)))
		// What is after a tab would be the note, and a zero ends the word. Within quotes fish shows all else as it is.
		.filter(
			({text}) =>
				!/[\t\0]/.test(text) &&
				(asked.word.open === '' || printable(text.replaceAll('\n', '')) === text.replaceAll('\n', '')),
		)
		.map(
			({text, about}) => `${asked.prefix}${text}\t${cut(printable(about ?? ''), Math.max(20, asked.columns - 20))}\0`,
		)
		.join('');

/** What is found without its accents with the letters as they are typed, and as it is beside it. */
const asTyped = (offered: Offered, typed: string): Offered => {
	const {text, isFolded} = offered;
	if (!isFolded || text.toLowerCase().includes(typed.toLowerCase())) return offered;
	for (let at = 0; at < text.length; at++) {
		const rest = at === 0 || /[\s-]/.test(text[at - 1] ?? '') ? restAfter(text.slice(at), typed) : undefined;
		if (rest === undefined) continue;
		const bare = text
			.slice(at, text.length - rest.length)
			.normalize('NFD')
			.replace(/\p{M}/gu, '');
		const said = bare.toLowerCase() === typed.toLowerCase() ? bare : typed;
		return {...offered, text: text.slice(0, at) + said + rest, about: text};
	}
	return offered;
};
