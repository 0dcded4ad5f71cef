import {inAnyScript} from '../../any-script.ts';
import {once} from '../../once.ts';
import type {Treat} from '../entry.ts';
import type {HowMet} from '../kept/met.ts';
import {fold} from '../names.ts';
import {firstName} from '../topic.ts';

const letter = String.raw`[\p{L}\p{N}]`;
const end = String.raw`(?=\s*(?:$|[.,;:!?)\n–—-]))`;
const bill = String.raw`(?:\s+(?:for\s+(?:it|us|both|lunch|dinner|coffee|breakfast|drinks|the\s+\p{L}+)|the\s+bill|this\s+time|again))?`;
const meal = String.raw`(?:^|[.,;:(–—-]\s*|\b(?:it|was|is|all|lunch|dinner|coffee|coffees|breakfast|drinks?|round|bill|meal|cake|one|time)\s+)`;

const patternsOf = (who: string, whose: string, doer: string): RegExp =>
	new RegExp(
		[
			String.raw`${meal}(?:was\s+|is\s+)?on\s+(?:${who})${end}`,
			String.raw`(?<!${letter})(?:${whose})\s+(?:treat|round|shout)(?!${letter})`,
			String.raw`(?<!${letter})(?:${doer})\s+(?:paid|treated(?:\s+(?:me|us|her|him|them))?)${bill}${end}`,
		].join('|'),
		'iu',
	);

const mine = once(() => patternsOf('me', 'my', 'I'));

const treating = inAnyScript(/\b(?:on|treat|round|shout|paid|treated)(?!\p{L})/iu);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/**
 * Whose round a meeting was, by its words: `on me`, `my treat`, `I paid`; `on her`, `Ada paid`, `Tom's treat`.
 * Undefined where they say nothing, or both.
 */
export const readTreat = (text: string, people: readonly string[]): Treat | undefined => {
	if (!treating.test(text)) return undefined;
	const names = [...new Set(people.flatMap(name => [name, firstName(name)]))].map(escaped);
	const [who, doer] = [
		['her', 'him', 'them', ...names],
		['she', 'he', 'they', ...names],
	].map(all => all.join('|'));
	const whose = ['her', 'his', 'their', ...names.map(name => `${name}[’']s?`)].join('|');
	const [isMine, isTheirs] = [mine().test(text), patternsOf(who ?? '', whose, doer ?? '').test(text)];
	return isMine === isTheirs ? undefined : isMine ? 'me' : 'them';
};

/** Whose round is next; undefined where nobody noted one. */
export const nextRound = ({round}: Pick<HowMet, 'round'>): Treat | undefined =>
	round && (round.treat === 'me' ? 'them' : 'me');

/** The same as a sentence: `Your round.`, `Ada's round.` */
export const roundInWords = (met: Pick<HowMet, 'round'>, name: string): string | undefined => {
	const next = nextRound(met);
	return next && (next === 'me' ? 'The next round is yours.' : `The next round is ${possessive(firstName(name))}.`);
};

const possessive = (name: string): string => (/s$/.test(fold(name)) ? `${name}’` : `${name}’s`);
