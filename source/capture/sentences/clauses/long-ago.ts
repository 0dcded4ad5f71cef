import type {Parsed} from './parsed.ts';

const young =
	/^(?:students?|children|kids|small|young|little|teenagers|boys|girls|school|uni|college|university|lads|studenten|kinder|enfants|etudiants)$/;
const decades = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noughties|teens|(?:19|20)?\d0s)$/;

/** `sang the Messiah in 1974`, `shared a flat in our twenties`, `when we were students`: no day of this journal. */
export const isLongAgo = ({clause}: Parsed, all: readonly Parsed[]): boolean => {
	const {units} = clause;
	const isYear = units.some(
		({low, time}, at) =>
			(time === undefined &&
				/^(?:19|20)\d\d$/.test(low) &&
				/^(?:in|en|of|since|back|jahr)$/.test(units[at - 1]?.low ?? '')) ||
			(decades.test(low) && /^(?:the|our|my|his|her|their)$/.test(units[at - 1]?.low ?? '')),
	);
	const next = all[all.findIndex(one => one.clause === clause) + 1];
	const isWhen = next?.clause.sentence === clause.sentence && /^(?:when|als|quand)$/.test(next.clause.link);
	return isYear || (isWhen && next.mood.hasBe && next.clause.units.some(({low}) => young.test(low)));
};
