import {inAnyScript} from '../../any-script.ts';
import {once} from '../../once.ts';
import {weekdayNumber} from '../dates/date-words.ts';
import {markerWords, type Word, wordFrom} from '../words/placed-words.ts';
import {coreOf, type Known, matchKnown} from './known.ts';

/**
 * Somebody named on the line. `start` to `end` with its @ and quotes, `from` to `to` the name itself.
 * `candidates`: full names of the known people whom it may mean; none for a new person, whose name is `written`.
 */
export type Mention = {
	readonly start: number;
	readonly end: number;
	readonly from: number;
	readonly to: number;
	readonly written: string;
	readonly candidates: readonly string[];
	/** A question that goes with the way in which it was written. */
	readonly hint?: string;
};

/** The text with its words, and whom it may name. */
export type Source = {readonly text: string; readonly words: readonly Word[]; readonly known: Known};

/**
 * A name in quotes may be so long, in UTF-16 units; so a quote that never ends is not looked for through a megabyte.
 */
export const longestName = 200;

const spaces = /[^\S\n]+/gy;
const separator = /[^\S\n]*(?:,[^\S\n]*(?:(?:and|&)[^\S\n]+)?|[^\S\n](?:and|&)[^\S\n]+|&)[^\S\n]*/giy;

const skip = (pattern: RegExp, text: string, at: number): number => {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
};

/**
 * The names that begin at a place, joined by commas, `and` or `&`, on one line. After `with`, only known names and
 * capitalised ones; after a marker, names in quotes too, and known ones without regard to case.
 */
export const readNames = (source: Source, at: number, after: 'with' | 'marker'): readonly Mention[] => {
	const mentions: Mention[] = [];
	for (let place = skip(spaces, source.text, at); ; ) {
		const mention = nameAt(source, place, after);
		if (!mention) return mentions;
		mentions.push(mention);
		const next = skip(separator, source.text, mention.end);
		if (next === mention.end) return mentions;
		place = next;
	}
};

const nameAt = (source: Source, at: number, after: 'with' | 'marker'): Mention | undefined => {
	const {text, words, known} = source;
	if (text[at] === '@') return atName(source, at);
	if (text[at] === '"') return after === 'marker' ? quotedName(source, at, at) : undefined;
	const first = wordFrom(words, at);
	if (words[first]?.start !== at) return undefined;
	const match = matchKnown(text, words, first, known.index, after === 'marker');
	const run = capitalised(text, words, first);
	const isRunLonger = run !== undefined && match?.name.words.length === 1 && run > match.end;
	if (match && !isRunLonger) return mentionOf(source, at, match.end, match.name.people);
	return run === undefined ? undefined : mentionOf(source, at, run, []);
};

const mentionOf = ({text}: Source, start: number, end: number, candidates: readonly string[]): Mention => ({
	start,
	end,
	from: start,
	to: end,
	written: clean(text.slice(start, end)),
	candidates,
});
const clean = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** `"Ada Lovelace"`, with `\"` for a quote within; `start` is that of the @ before it, or the same. */
const quotedName = ({text, known}: Source, start: number, quote: number): Mention | undefined => {
	let end = quote + 1;
	while (end < text.length && end - quote <= longestName && text[end] !== '"' && text[end] !== '\n')
		end += text[end] === '\\' && /["\\]/.test(text[end + 1] ?? '') ? 2 : 1;
	if (text[end] !== '"') return undefined;
	const written = clean(text.slice(quote + 1, end).replace(/\\(["\\])/g, '$1'));
	if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(written)) return undefined;
	return {
		start,
		end: end + 1,
		from: quote + 1,
		to: end,
		written,
		candidates: known.index.byCore.get(coreOf(written))?.people ?? [],
	};
};

const unquotedPattern = once(() => /[\p{L}\p{Extended_Pictographic}][^\s@#"“”(),;:!?<>{}[\]\\|]{0,200}/uy);

/** `@Ada`, `@"Ada Lovelace"`, `@ada lovelace` where she is known. Undefined where what follows the @ is no name. */
export const atName = (source: Source, at: number): Mention | undefined => {
	const {text, words, known} = source;
	if (text[at + 1] === '"') return quotedName(source, at, at + 1);
	const first = wordFrom(words, at + 1);
	const run = capitalised(text, words, first);
	const whole = run === undefined ? '' : clean(text.slice(at + 1, run));
	const match = words[first]?.start === at + 1 ? matchKnown(text, words, first, known.index, true) : undefined;
	if (match) {
		const isPart = run !== undefined && match.name.words.length === 1 && run > match.end;
		return {
			...mentionOf(source, at + 1, match.end, match.name.people),
			start: at,
			...(isPart && {hint: `For ${whole}, write @"${whole}".`}),
		};
	}
	const unquoted = unquotedPattern();
	unquoted.lastIndex = at + 1;
	const found = unquoted.exec(text)?.[0];
	if (found === undefined || found.length > longestName || text[unquoted.lastIndex] === '@') return undefined;
	const written = found.replace(/(?:['’]s)?[.'’…]*$/u, '');
	const end = at + 1 + written.length;
	const isPart = run !== undefined && run > end;
	const hint = /^\p{Ll}/u.test(written)
		? {hint: `${written} is read as a person. For a place, write “@ ${written}”.`}
		: isPart && {
				hint: `Only ${written} is read as the name. For a person, write @"${whole}"; for a place, “@ ${whole}”.`,
			};
	return {
		start: at,
		end,
		from: at + 1,
		to: end,
		written,
		candidates: known.index.byCore.get(coreOf(written))?.people ?? [],
		...hint,
	};
};

const capital = inAnyScript(/^[\p{Lu}\p{Lt}]/u);
const particles = new Set(
	'de da di del della der den dos du la le van von zu zur ter ten bin bint al el ibn y'.split(' '),
);
const notInNames = new Set<string>([...markerWords, 'and', 'i', "i'm", "i've", 'i’m', 'i’ve']);

/**
 * Where the capitalised name that begins at the word ends; undefined where no name begins there. At most six words,
 * with small particles between (`Vincent van Gogh`); a weekday or `I` is no part of it.
 */
export const capitalised = (text: string, words: readonly Word[], first: number): number | undefined => {
	let end: number | undefined;
	for (let at = first; at < first + 6; at++) {
		const word = words[at];
		if (!word) break;
		const gap = at === first ? ' ' : text.slice(words[at - 1]?.end, word.start);
		// After an initial or a title comes a full stop: J. R. Smith, Dr. Who.
		if (
			gap.length > 4 ||
			!(/^[^\S\n]+$/.test(gap) || (/^\.[^\S\n]+$/.test(gap) && (words[at - 1]?.folded.length ?? 9) < 3))
		)
			break;
		const written = text.slice(word.start, word.end);
		if (particles.has(written) && at > first) continue;
		if (
			!capital.test(written) ||
			notInNames.has(word.folded) ||
			weekdayNumber(word.folded) !== undefined ||
			/['’]s$/i.test(written)
		)
			break;
		end = word.end;
	}
	return end;
};

/** A name in quotes, as a marker or an @ takes it. */
export const quoted = (name: string): string => `"${name.replace(/["\\]/g, sign => `\\${sign}`)}"`;
