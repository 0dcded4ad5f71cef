/** A word as it is typed in a shell, so that it comes out as it was. */
export const inShell = (word: string): string => {
	if (/^[\p{L}\p{N}_./:,@%+-]+$/u.test(word)) return word;
	return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
};
