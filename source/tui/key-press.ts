/**
 * What was typed, one key at a time, or what was pasted as a whole. A letter that is seen as one is itself (`j`, `J`,
 * `?`, `é`, `👩🏽‍🚀`), the space bar `space`, and other keys go by name: `up` `down` `left` `right` `home` `end` `pageup`
 * `pagedown` `enter` `escape` `tab` `backspace` `delete`, with `shift-`, `alt-` or `ctrl-` before them in this order
 * from the left: `ctrl-x`, `alt-enter`, `shift-tab`.
 */
export type KeyPress = {readonly kind: 'key'; readonly key: string} | {readonly kind: 'paste'; readonly text: string};
