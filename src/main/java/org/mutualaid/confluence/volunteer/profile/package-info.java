/** A volunteer's own profile: written by themselves, read by others as far as they let it go; its page and its REST. */
package org.mutualaid.confluence.volunteer.profile;
