/** A number as French users write it: `68 978`, `4,41`; `decimals` fixes how many, else as many as there are. */
export const frenchNumber = (value: number, decimals?: number): string => {
  const [whole, fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};
