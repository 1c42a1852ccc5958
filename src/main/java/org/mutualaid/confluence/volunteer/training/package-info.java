/**
 * Trainings and qualifications of a space: which there are, who holds one, who gave it, until when it is valid, and
 * whom to ask for it. Coordinators settle the list; they and whoever is asked for a training give it.
 */
package org.mutualaid.confluence.volunteer.training;
