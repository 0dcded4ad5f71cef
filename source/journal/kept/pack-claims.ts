import type {MonthName} from '../day.ts';
import type {Claim} from '../kept-month.ts';

/** The names of all, then of each how many names it has times three, which kind it is added, and these by number. */
type PackedClaims = readonly [names: readonly string[], numbers: readonly number[]];
const kindsOfClaim = ['owe', 'owed', 'need'] as const;

export const packClaims = (claims: readonly Claim[]): PackedClaims => {
	const names = new Map<string, number>();
	for (const name of claims.flatMap(({people}) => people)) if (!names.has(name)) names.set(name, names.size);
	const numbers = claims.flatMap(({of, people}) => [
		people.length * kindsOfClaim.length + kindsOfClaim.indexOf(of),
		...people.map(name => names.get(name) ?? 0),
	]);
	return [[...names.keys()], numbers];
};

export const unpackClaims = (packed: unknown, month: MonthName): readonly Claim[] => {
	const [names, numbers] = packed as PackedClaims;
	const claims: Claim[] = [];
	const counts = {owe: 0, owed: 0, need: 0};
	for (let next = 0; next < numbers.length; ) {
		const number = numbers[next++] as number;
		const of = kindsOfClaim[number % kindsOfClaim.length] as Claim['of'];
		const end = next + Math.floor(number / kindsOfClaim.length);
		const people = numbers.slice(next, end).map(one => names[one] as string);
		next = end;
		claims.push({of, people, month, at: of === 'need' ? counts.need : counts.owe + counts.owed});
		counts[of]++;
	}
	return claims;
};
