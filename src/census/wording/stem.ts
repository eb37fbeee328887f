const DOUBLED = /([bcdfglmnprst])\1$/;

/**
 * Light stem of a folded French word: plurals and feminines meet (« régionaux », « régionale » → `regional` ; « actives »,
 * « actif » → `activ`), families of words do not (« formation » stays apart from « forme »). Words of three letters or less,
 * and those with figures, stay as they are.
 */
export const stem = (word: string): string => {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let root = word;
  if (/eaux$/.test(root)) root = root.slice(0, -1);
  else if (/.{2}aux$/.test(root)) root = `${root.slice(0, -2)}l`;
  else if (/[sx]$/.test(root)) root = root.slice(0, -1);
  while (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  if (root.length > 4 && DOUBLED.test(root)) root = root.slice(0, -1);
  return /.if$/.test(root) ? `${root.slice(0, -1)}v` : root;
};
