/**
 * The way into a group: a path of steps that its coordinators settled, and how far each newcomer is on it. A step is
 * confirmed once; when its page changed in substance it is asked about once more. Nobody is compared with anybody.
 */
package org.mutualaid.confluence.onboarding;
