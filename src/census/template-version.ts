/**
 * The version of the census template that this add-in knows. A template states its own in the table `Campagne`, line « Version du
 * modèle »; it is raised when columns change meaning, not when some are added.
 */
export const TEMPLATE_VERSION = 1;
