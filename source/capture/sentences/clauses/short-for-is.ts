import {hasForm, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';

/** Whether 's after a name is "is" or "has": `Tom's still after`, `Keisha's a nurse`, and not `Rita's kid`. */
export const isShortForIs = (units: readonly Unit[], at: number, language: Language): boolean => {
	const after = units[at];
	if (!after || after.kind === 'time' || after.kind === 'sign') return true;
	if (after.kind === 'person') return false;
	const {low} = after;
	// Mort's Towing, Rita's Catering: a firm.
	const isFirm =
		language.code === 'en' &&
		after.token.isCapital &&
		!after.token.isFirst &&
		/^[A-Z][a-z]+ings?$/.test(after.token.raw);
	if (isFirm) return false;
	if (
		language.articles.has(low) ||
		low === 'the' ||
		language.prepositions.has(low) ||
		language.fillers.has(low) ||
		language.not.has(low) ||
		language.my.has(low) ||
		language.their.has(low)
	)
		return true;
	if (
		/^(?:been|got|gonna|gon|after|down|back|here|there|away|new|ill|sick|free|desperate|pregnant|keen|happy|sad|right|off|gone|moving|over|great|super|so|very|too|now|all|out|up)$/.test(
			low,
		)
	)
		return true;
	// Rita's fluent in Portuguese, Jen's nifty with a needle.
	const next = units[at + 1];
	const isEnd =
		next === undefined || next.kind !== 'word' || language.prepositions.has(next.low) || language.with.has(next.low);
	if (isEnd && predicates.test(low)) return true;
	// Sheila's seventy, Tom's 40 on Friday.
	if (/^(?:[1-9]\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?$/.test(low)) return true;
	return hasForm(low, language, 'ing', 'part', 'past') && !language.hows.has(low);
};

/** What people are, where nothing follows that would be theirs. */
const predicates =
	/^(?:good|fluent|nifty|terrific|fantastic|marvellous|marvelous|wonderful|brilliant|amazing|ace|handy|hopeless|useless|rubbish|excellent|skilled|talented|gifted|clever|certified|qualified|licensed|trained|based|self-employed|retired|single|busy|stuck|short|ready|due|available|pleased|worried|nervous|proud|fine|ok|okay|better|late|mad|furious|allergic|bilingual|freelance|unemployed|jobless|redundant|divorced|engaged|married|widowed|pissed|chuffed|gutted|knackered|exhausted|hired|superb|incredible|fab|unreal|deft|adept|magic|dynamite)$/;
