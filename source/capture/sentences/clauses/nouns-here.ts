import type {Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';

const telling = new Set(['say', 'tell', 'need', 'live', 'work', 'promise']);

/** `fish and chips`: a noun, though a verb has the same form. */
export const isNounHere = (unit: Unit | undefined, {verbs, senses, commons}: Language, after?: Unit): boolean => {
	// And wonders whether anybody has a scanner.
	if (
		/^(?:wonders|hopes|asks|wishes)$/.test(unit?.low ?? '') &&
		/^(?:whether|if|who|that|to|for|somebody|someone)$/.test(after?.low ?? '')
	)
		return false;
	const forms = verbs.get(unit?.low ?? '') ?? [];
	if (unit?.kind !== 'word' || forms.length === 0 || !forms.every(({form}) => form === 's' || form === 'base'))
		return false;
	return (
		commons.has(unit.low.replace(/s$/, '')) &&
		!forms.some(({lemma}) => (senses.get(lemma) ?? []).some(({frame}) => telling.has(frame)))
	);
};

/** `18 Nov. Lunch with Alan`: a day and a stop, as the head of what follows. */
export const isHeadAt = (units: readonly Unit[], at: number, open: readonly Unit[], link: string): boolean =>
	units[at]?.kind === 'sign' &&
	units[at]?.token.raw === '.' &&
	open.length === 1 &&
	open[0]?.kind === 'time' &&
	// Am 1. Advent.
	!(open[0].time?.day?.kind === 'date' && open[0].time.day.month === undefined) &&
	link === '' &&
	units[at + 1] !== undefined;

/** `Ken s'y connaît`, `Lea s'installe`: no condition, as `s'il` is. */
export const isHerself = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === "s'" && !/^ils?$/.test(units[at + 1]?.low ?? '');
