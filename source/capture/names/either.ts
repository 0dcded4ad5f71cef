import {counted} from '../../journal/counted.ts';

/** So many names are told one by one. */
const most = 4;

/** `Ada Byron, Ada Lovelace or Ada Yonath`; of more than four, the first three and how many others there are. */
export const either = (names: readonly string[]): string => {
	const told =
		names.length > most ? [...names.slice(0, most - 1), `${counted(names.length - most + 1, 'other')}`] : names;
	return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} or ${told.at(-1)}`;
};
