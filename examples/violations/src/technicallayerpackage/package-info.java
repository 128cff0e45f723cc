/** One domain, cut into layers: every change of it touches all of them. */
@Domain("loans")
package technicallayerpackage;

import io.stanchion.Domain;
