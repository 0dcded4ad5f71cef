/** The text with a capital, as a sentence begins. */
export const capitalLetter = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
