/** What is printed on every page of our sheets. */
export const print = {
  footer: '{feuille} – recensement des achats, campagne {campagne}',
};
