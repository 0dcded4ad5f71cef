import {inAnyScript} from '../../../any-script.ts';
import {fold} from '../../../journal/names.ts';

/** A word, number or sign of a text, `start` to `end` in UTF-16 units; `low` folded, without case and accents. */
export type Token = {
	readonly start: number;
	readonly end: number;
	readonly raw: string;
	readonly low: string;
	readonly isWord: boolean;
	/** Begins with a capital, or is of a script that has none. */
	readonly isCapital: boolean;
	/** Begins a sentence, so that a capital tells nothing. */
	readonly isFirst: boolean;
	/** White space before it. */
	readonly isApart: boolean;
};

const pieces = inAnyScript(
	/w\/o(?:ut)?(?!\p{L})|w\/(?=\s|\p{L})|-+>|=>|→|[ap]\.m\b\.?|\d+(?:[.:/-]\d+)*(?:st|nd|rd|th|[ap]m\b|[ap]\.m\b\.?|[ap]|h\d{0,2}|ish|k)?(?![\p{L}])|[\p{L}\p{M}\p{N}_]+(?:['’\-·][\p{L}\p{M}\p{N}_]+)*['’]?|--+|\.{2,}|…|\n|[^\s]/gu,
);
const suffix = /^(.+?)(['’](?:s|ll|re|ve|d|m)|n['’]t)$/i;
const elided = /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])(.+)$/i;

const whole: ReadonlyMap<string, readonly [string, string]> = new Map(
	Object.entries({
		im: ['i', "'m"],
		ive: ['i', "'ve"],
		hes: ['he', "'s"],
		shes: ['she', "'s"],
		theyre: ['they', "'re"],
		theyve: ['they', "'ve"],
		weve: ['we', "'ve"],
		dont: ['do', "n't"],
		didnt: ['did', "n't"],
		doesnt: ['does', "n't"],
		wasnt: ['was', "n't"],
		isnt: ['is', "n't"],
		cant: ['can', "n't"],
		wont: ['will', "n't"],
		couldnt: ['could', "n't"],
		wouldnt: ['would', "n't"],
		hasnt: ['has', "n't"],
		havent: ['have', "n't"],
		cannot: ['can', 'not'],
		lets: ['let', "'s"],
		gimme: ['give', 'me'],
		lemme: ['let', 'me'],
		thats: ['that', "'s"],
		whos: ['who', "'s"],
	} as const),
);
/** Words that are two only before a verb: `id ask ken`, `ill send it`; else an id, or ill. */
const beforeVerb: ReadonlyMap<string, readonly [string, string]> = new Map(
	Object.entries({
		id: ['i', "'d"],
		ill: ['i', "'ll"],
		hell: ['he', "'ll"],
		shell: ['she', "'ll"],
		hed: ['he', "'d"],
		shed: ['she', "'d"],
	} as const),
);
const stems: ReadonlyMap<string, string> = new Map(Object.entries({ca: 'can', wo: 'will', sha: 'shall'}));

/** `an RN`: what somebody is, and not "right now". */
const shortTitles: ReadonlyMap<string, string> = new Map(
	Object.entries({RN: 'nurse', LPN: 'nurse', CNA: 'nurse', NP: 'nurse'}),
);

const lowOf = (raw: string): string =>
	/^[\x20-\x7f]*$/.test(raw) ? raw.toLowerCase() : fold(raw).replaceAll('’', "'");
const capital = inAnyScript(
	/^[\p{Lu}\p{Lt}]|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u,
);
const letterOrDigit = inAnyScript(/[\p{L}\p{N}]/u);
const wordAfter = inAnyScript(/^\s+(\p{L}+)/u);

/** Works 4 days, 4 nights a week: a number. */
const spans =
	/^(?:h|hrs?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|months?|shifts?|jobs|in|to|till|until|on|x|times?|and|or|am|pm|of|full|long|different)$/;

/** `ask ada 2 lend me`, `cut it 4 me`, `works 4 mozilla`: a digit for a word. */
const digitWord = (
	low: string,
	before: string,
	after: string,
	isVerb: (low: string) => boolean,
): string | undefined => {
	const next = wordAfter.exec(after)?.[1]?.toLowerCase() ?? '';
	if (low === '2') return isVerb(next) ? 'to' : undefined;
	const isFor = /^(?:looking|searching|thx|ty|tnx|thanks)$/.test(before) || (before === 'works' && !spans.test(next));
	// Ada here 4 lunch; and not: 4 coffees.
	if (/^(?:lunch|dinner|coffee|tea|supper|brunch|breakfast|cake)$/.test(next)) return 'for';
	return (isFor && next !== '') || /^(?:me|us|a|him|his|her|them|their|my|our|the|sb|smb)$/.test(next)
		? 'for'
		: undefined;
};

/** The tokens of a piece of text, contractions taken apart. `isVerb` tells the base form of a verb. */
export const tokensOf = (
	text: string,
	from: number,
	to: number,
	code: 'en' | 'de' | 'fr',
	isVerb: (low: string) => boolean,
	mend: (low: string) => string = low => low,
): readonly Token[] => {
	const tokens: Token[] = [];
	let isFirst = true;
	const put = (start: number, raw: string, as?: string): void => {
		const plain = as ?? shortTitles.get(raw) ?? lowOf(raw);
		const isCapital = capital.test(raw);
		const low = as === undefined && !isCapital ? mend(plain) : plain;
		const isWord = letterOrDigit.test(raw) || as !== undefined;
		tokens.push({
			start,
			end: start + raw.length,
			raw,
			low,
			isWord,
			isCapital,
			isFirst,
			isApart: start === from || /\s/.test(text[start - 1] ?? ''),
		});
		isFirst = isWord ? false : /^[.!?:;…(“"«\n]|^--/.test(raw) || (isFirst && !isWord);
	};
	const pattern = pieces.of(text.slice(from, to + 1));
	pattern.lastIndex = from;
	for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text)) {
		if (/^(?:-+>|=>|→)$/.test(found[0])) {
			put(found.index, found[0], 'to');
			continue;
		}
		const raw = found[0]
			.slice(0, to - found.index)
			.replace(/(?<=.)['’]$/, quote => (/[sS]['’]$/.test(found?.[0] ?? '') ? quote : ''));
		const start = found.index;
		const low = lowOf(raw);
		const after = text.slice(pattern.lastIndex, pattern.lastIndex + 24);
		const isGone = low === '2' && /^(?:moved|moving|moves|went|going|flew|drove)$/.test(tokens.at(-1)?.low ?? '');
		const digit = isGone
			? 'to'
			: /^[24]$/.test(low)
				? digitWord(low, tokens.at(-1)?.low ?? '', after, isVerb)
				: undefined;
		if (digit) {
			put(start, raw, digit);
			continue;
		}
		const next = wordAfter.exec(after)?.[1];
		const two =
			code !== 'en'
				? undefined
				: (whole.get(low) ??
					(next !== undefined && (isVerb(lowOf(next)) || whole.get(lowOf(next))?.[1] === 'me')
						? beforeVerb.get(low)
						: undefined));
		const cut = code === 'fr' ? elided.exec(raw) : suffix.exec(raw);
		if (two) {
			put(start, raw.slice(0, two[0].length), two[0]);
			put(start + two[0].length, raw.slice(two[0].length), two[1]);
		} else if (cut) {
			const head = cut[1] ?? '';
			const low = lowOf(head);
			// Intro'd me: a verb made past.
			if (code === 'en' && /^['’]d$/i.test(cut[2] ?? '') && low.length > 1 && isVerb(low)) {
				put(start, raw, `${low}ed`);
				continue;
			}
			put(start, head, stems.get(low) ?? low);
			put(start + head.length, cut[2] ?? '');
		} else put(start, raw);
	}
	return tokens;
};
