package crossdomainservicecall.magazine;

import crossdomainservicecall.members.MemberService;
import io.stanchion.Service;

/** Printing a magazine is one thing, knowing the members another. */
@Service
public class MagazineService {

  private final MemberService members;

  public MagazineService(MemberService members) {
    this.members = members;
  }

  public String label(long member, int issue) {
    return "Issue " + issue + ", " + members.address(member);
  }
}
