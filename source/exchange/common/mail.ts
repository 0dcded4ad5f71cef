import {oneLine} from './clean.ts';

/**
 * The mail address in a text: of `mailto:ada@example.com` and of `Ada <ada@example.com>`; undefined where there is
 * none.
 */
export const mailIn = (text: string): string | undefined =>
	/[^\s<>:;,"()]{1,120}@[^\s<>:;,"()]{1,120}\.[\p{L}\p{N}-]{2,}/u.exec(text.slice(0, 1000))?.[0];

/** A name that a mail address suggests: `ada.lovelace@example.com` is Ada Lovelace; of any other the address itself. */
export const nameFromMail = (mail: string): string => {
	const [local = ''] = mail.split('@');
	const parts = local.split(/[._-]/).filter(Boolean);
	const isName = parts.length >= 2 && parts.length <= 3 && parts.every(part => /^\p{L}{2,}$/u.test(part));
	return isName ? parts.map(part => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ') : oneLine(mail);
};
