import { textConstant } from '../../table/structured-reference';

/**
 * A text as a criterion that matches only itself, whatever its case: `=` in front keeps operators from acting, `~` takes
 * their meaning from wildcards.
 */
export const exactCriterion = (text: string): string => {
  const plain = /^[\p{L}\p{N}][^*?~]*$/u.test(text);
  return textConstant(plain ? text : `=${text.replace(/[*?~]/g, (sign) => `~${sign}`)}`);
};
