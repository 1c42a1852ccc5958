/** What volunteers find in My aid about trainings that end, and givers about renewals that are asked for. */
package org.mutualaid.confluence.volunteer.mine;
