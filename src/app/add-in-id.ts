/** The id of the add-in, as in `manifest.xml`: Excel keeps an add-in's settings in the document under it. */
export const ADD_IN_ID = '58a8c3d4-c99d-4e9a-8bb5-03fe83d76408';
