import type {Day, MonthName} from '../day.ts';
import type {Claim, DueDay, KeptClaims} from '../kept-month.ts';

const kinds = ['owe', 'owed', 'need'] as const;

/** Months by their numbers, and claims as numbers by these. */
const numbered = (claims: readonly Claim[]) => {
	const months = [...new Set(claims.map(({month}) => month))];
	const numberOf = new Map(months.map((month, number) => [month, number]));
	return {
		months,
		pack: ({of, month, at}: Claim): number =>
			(at * months.length + (numberOf.get(month) ?? 0)) * kinds.length + kinds.indexOf(of),
	};
};

const claimIn = (months: readonly MonthName[], number: number): Claim => {
	const place = Math.floor(number / kinds.length);
	return {
		of: kinds[number % kinds.length] as Claim['of'],
		month: months[place % months.length] as MonthName,
		at: Math.floor(place / months.length),
	};
};

type PackedClaims = readonly [
	months: readonly MonthName[],
	people: readonly (readonly [name: string, owe: number, owed: number, need: number, ...claims: number[]])[],
];

/** Claims as JSON, as short as it can be said. */
export const packClaims = (people: readonly KeptClaims[]): PackedClaims => {
	const {months, pack} = numbered(people.flatMap(({all}) => all));
	return [months, people.map(({name, owe, owed, need, all}) => [name, owe, owed, need, ...all.map(pack)])];
};

/** What `packClaims` made, again. */
export const unpackClaims = (packed: unknown): readonly KeptClaims[] => {
	const [months, people] = packed as PackedClaims;
	return people.map(([name, owe, owed, need, ...numbers]): KeptClaims => {
		let made: readonly Claim[] | undefined;
		return {
			name,
			owe,
			owed,
			need,
			get all() {
				made ??= numbers.map(number => claimIn(months, number));
				return made;
			},
		};
	});
};

type PackedDues = readonly [
	months: readonly MonthName[],
	dues: readonly (readonly [claim: number, due: Day, snoozed?: Day])[],
];

/** Dues as JSON, as short as it can be said. */
export const packDues = (dues: readonly DueDay[]): PackedDues => {
	const {months, pack} = numbered(dues);
	return [months, dues.map(one => (one.snoozed ? [pack(one), one.due, one.snoozed] : [pack(one), one.due]))];
};

/** What `packDues` made, again. */
export const unpackDues = (packed: unknown): readonly DueDay[] => {
	const [months, dues] = packed as PackedDues;
	return dues.map(([claim, due, snoozed]) => ({...claimIn(months, claim), due, ...(snoozed && {snoozed})}));
};
